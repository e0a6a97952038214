import { daysTo, isDay, SECONDS_PER_DAY, weekdayOf } from "../values/calendar.ts";
import { type Moment, withoutEndZeros } from "../values/moment.ts";

/** What a text says of a date and a time, part by part. */
export interface TimeParts {
  year?: number;
  month?: number;
  day?: number;
  dayOfYear?: number;
  /** 0 for Monday. */
  weekday?: number;
  weekFromSunday?: number;
  weekFromMonday?: number;
  isoYear?: number;
  isoWeek?: number;
  hour?: number;
  hour12?: number;
  isAfternoon?: boolean;
  minute?: number;
  second?: number;
  fraction?: string;
  /** Seconds ahead of UTC. */
  offset?: number;
}

/** What a type keeps of a moment. */
export type Kept = "date" | "time" | "datetime";

/**
 * The moment that the parts give; `undefined` where the calendar has no such day. What is left out is that of
 * 1900-01-01T00:00:00, as in strptime.
 */
export function momentOf(parts: TimeParts, kept: Kept): Moment | undefined {
  const days = dayOf(parts);
  if (days === undefined) return undefined;
  if (kept === "date") return { seconds: days * SECONDS_PER_DAY, fraction: "", zoned: false };
  const clock = hourOf(parts) * 3600 + (parts.minute ?? 0) * 60 + (parts.second ?? 0) - (parts.offset ?? 0);
  return {
    seconds: (kept === "time" ? 0 : days * SECONDS_PER_DAY) + clock,
    fraction: withoutEndZeros(parts.fraction ?? ""),
    zoned: parts.offset !== undefined,
  };
}

function dayOf(parts: TimeParts): number | undefined {
  const { isoYear, isoWeek, weekday, dayOfYear, year = 1900, month = 1, day = 1 } = parts;
  if (year === 0 || isoYear === 0) return undefined;
  if (isoYear !== undefined && isoWeek !== undefined && weekday !== undefined) {
    const days = firstIsoMonday(isoYear) + (isoWeek - 1) * 7 + weekday;
    return days < firstIsoMonday(isoYear + 1) ? days : undefined;
  }
  if (dayOfYear !== undefined && parts.month === undefined) {
    const days = daysTo(year, 1, 1) + dayOfYear - 1;
    return days < daysTo(year + 1, 1, 1) ? days : undefined;
  }
  if (weekday !== undefined && parts.month === undefined && parts.year !== undefined) {
    if (parts.weekFromMonday !== undefined) return inWeek(year, parts.weekFromMonday, weekday, 0);
    if (parts.weekFromSunday !== undefined) return inWeek(year, parts.weekFromSunday, (weekday + 1) % 7, 6);
  }
  return isDay(year, month, day) ? daysTo(year, month, day) : undefined;
}

/** A day of a numbered week; week 1 begins with the year's first `firstWeekday`. */
function inWeek(year: number, week: number, place: number, firstWeekday: number): number {
  const newYear = daysTo(year, 1, 1);
  const daysBefore = (firstWeekday - weekdayOf(newYear) + 7) % 7;
  return newYear + daysBefore + (week - 1) * 7 + place;
}

/** The Monday of ISO week 1, which holds 4 January. */
function firstIsoMonday(year: number): number {
  const fourth = daysTo(year, 1, 4);
  return fourth - weekdayOf(fourth);
}

function hourOf({ hour, hour12, isAfternoon = false }: TimeParts): number {
  if (hour12 === undefined) return hour ?? 0;
  return (hour12 % 12) + (isAfternoon ? 12 : 0);
}
