/** Days from 1970-01-01 to a day of the proleptic Gregorian calendar; year 0 is 1 BC. Source: ISO 8601. */
export function daysTo(year: number, month: number, day: number): number {
  // Years are counted from March, so that the day a leap year adds comes last.
  const y = month > 2 ? year : year - 1;
  const daysFromMarch = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5);
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leaps + daysFromMarch + day - 1 - DAYS_FROM_YEAR_0_MARCH_TO_1970;
}

/** How many days a month (1–12) has. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the calendar has that day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** 0 for Monday … 6 for Sunday, of a day counted from 1970-01-01, a Thursday. */
export function weekdayOf(days: number): number {
  return (((days + 3) % 7) + 7) % 7;
}

export const SECONDS_PER_DAY = 86_400;
const DAYS_FROM_YEAR_0_MARCH_TO_1970 = 719_468;
