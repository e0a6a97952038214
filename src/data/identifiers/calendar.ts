const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a day and month exist in a year of the Gregorian calendar. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  const length = DAYS[month - 1];
  if (length === undefined || day < 1) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 && isLeap ? 29 : length);
}
