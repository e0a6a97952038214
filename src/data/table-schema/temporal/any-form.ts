import { offsetOf } from "./directives.ts";
import { anyOf, fullYear, MONTHS, ZONES } from "./month-names.ts";
import type { Kept, TimeParts } from "./time-parts.ts";

/**
 * Reads a date or time in any of the forms that people write; the standard leaves open which. `03/04/2024` is the third of
 * April, as it is read in Indonesia; the month comes first only where the day cannot.
 */
export function anyParts(text: string, kept: Kept): TimeParts | undefined {
  if (text.length > LONGEST) return undefined;
  if (kept === "date") return dateParts(text);
  if (kept === "time") return timeParts(text);
  const date = dateParts(text);
  if (date !== undefined) return date;
  const [, day = "", clock = ""] = BOTH.exec(text) ?? [];
  const [first, second] = [dateParts(day), timeParts(clock)];
  return first === undefined || second === undefined ? undefined : { ...first, ...second };
}

function dateParts(text: string): TimeParts | undefined {
  let [, year, , month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return { year: Number(year), month: Number(month), day: Number(day) };
  [, year, month, day] = COMPACT.exec(text) ?? [];
  if (year !== undefined) return { year: Number(year), month: Number(month), day: Number(day) };
  const [, first, , second, last] = YEAR_LAST.exec(text) ?? [];
  if (last !== undefined) {
    const [one, two] = [Number(first), Number(second)];
    const dayFirst = two <= 12;
    return { year: yearOf(last), month: dayFirst ? two : one, day: dayFirst ? one : two };
  }
  const named = DAY_MONTH.exec(text)?.groups ?? MONTH_DAY.exec(text)?.groups;
  if (named === undefined) return undefined;
  return {
    year: yearOf(named["year"]!),
    month: MONTHS.get(named["month"]!.toLowerCase())!,
    day: Number(named["day"]),
  };
}

function timeParts(text: string): TimeParts | undefined {
  const groups = CLOCK.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { hour, minute, second = "0", fraction = "", half, offset, zone } = groups;
  const parts: TimeParts = { minute: Number(minute), second: Number(second), fraction };
  if (half === undefined) parts.hour = Number(hour);
  else {
    if (Number(hour) < 1 || Number(hour) > 12) return undefined;
    parts.hour12 = Number(hour);
    parts.isAfternoon = half.toLowerCase() === "pm";
  }
  if (offset !== undefined) parts.offset = offsetOf(offset.toLowerCase());
  else if (zone !== undefined) parts.offset = ZONES.get(zone.toLowerCase())! * 3600;
  return parts;
}

const yearOf = (text: string) => (text.length === 2 ? fullYear(Number(text)) : Number(text));
const LONGEST = 64;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/;
const DAY_MONTH = new RegExp(
  `^(?<day>\\d{1,2})[-/. ](?<month>${anyOf(MONTHS)})[-/., ] ?(?<year>\\d{4}|\\d{2})$`,
  "i",
);
const MONTH_DAY = new RegExp(
  `^(?<month>${anyOf(MONTHS)})[-. ] ?(?<day>\\d{1,2})(?:, ?|[- ])(?<year>\\d{4}|\\d{2})$`,
  "i",
);
const CLOCK = new RegExp(
  `^(?<hour>[01]?\\d|2[0-3])[:.](?<minute>[0-5]\\d)(?:[:.](?<second>[0-5]\\d)(?:[.,](?<fraction>\\d{1,9}))?)?(?: ?(?<half>[ap]m))?(?: ?(?:(?<offset>Z|[+-](?:0\\d|1[0-4]):?[0-5]\\d)|(?<zone>${anyOf(ZONES)})))?$`,
  "i",
);
const BOTH = /^(.{6,40}?)(?:T|,? +)(\d{1,2}[:.].{2,40})$/;
