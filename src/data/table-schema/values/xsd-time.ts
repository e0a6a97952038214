import { daysTo, isDay, SECONDS_PER_DAY } from "./calendar.ts";
import { type Moment, withoutEndZeros } from "./moment.ts";

/**
 * The parts of dates and times as XML Schema 1.0 part 2 writes them. Years have 4 digits or, without zeros before them, up
 * to 7 (section 3.2.7 asks for 4 at least); there is no year 0, and -0001 is the year before 0001.
 */
export const YEAR = "-?(?:[1-9]\\d{4,6}|\\d{4})";
/** A time zone: `Z`, or up to 14 hours either way. */
export const ZONE = "Z|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00)";

/** A year as astronomers count, with a year 0; `undefined` for 0000. */
export function yearOf(text: string): number | undefined {
  const year = Number(text);
  return year === 0 ? undefined : year < 0 ? year + 1 : year;
}

/** Seconds by which a zone's clocks are ahead of UTC. */
function zoneSeconds(zone: string): number {
  if (zone === "Z") return 0;
  const seconds = Number(zone.slice(1, 3)) * 3600 + Number(zone.slice(4, 6)) * 60;
  return zone.startsWith("-") ? -seconds : seconds;
}

/** The first moment of a day, or of a month or year where the rest is left out; `undefined` if there is no such day. */
export function dayMoment(
  year: number | undefined,
  month: number,
  day: number,
  zone: string | undefined,
): Moment | undefined {
  if (year === undefined || !isDay(year, month, day)) return undefined;
  const seconds = daysTo(year, month, day) * SECONDS_PER_DAY - (zone === undefined ? 0 : zoneSeconds(zone));
  return { seconds, fraction: "", zoned: zone !== undefined };
}

/** Seconds and fraction of `hh:mm:ss` and what follows the point. */
export function clock(hour: string, minute: string, second: string, fraction = "") {
  return {
    seconds: Number(hour) * 3600 + Number(minute) * 60 + Number(second),
    fraction: withoutEndZeros(fraction),
  };
}
