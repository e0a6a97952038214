import { anyOf, fullYear, MONTHS, WEEKDAYS, ZONES } from "./month-names.ts";
import type { TimeParts } from "./time-parts.ts";

/** A directive of strptime: what it matches, and what that says. */
export interface Directive {
  /** Source of a regular expression without groups. */
  readonly source: string;
  /** Notes what the matched text, in small letters, says. */
  readonly note: (parts: TimeParts, text: string) => void;
}

const DAY = "3[01]|[12]\\d|0[1-9]|[1-9]| [1-9]";
const HOUR_12 = "1[0-2]|0[1-9]|[1-9]";
const SIXTY = "[0-5]\\d|\\d";
const WEEK = "5[0-3]|[0-4]\\d|\\d";

const monthName: Directive = {
  source: anyOf(MONTHS),
  note: (parts, text) => {
    parts.month = MONTHS.get(text)!;
  },
};
const weekdayName: Directive = {
  source: anyOf(WEEKDAYS),
  note: (parts, text) => {
    parts.weekday = WEEKDAYS.get(text)!;
  },
};

/** A directive that notes a whole number. */
function whole(source: string, name: NumberPart, toValue: (n: number) => number = (n) => n): Directive {
  return {
    source,
    note: (parts, text) => {
      parts[name] = toValue(Number(text));
    },
  };
}

type NumberPart = {
  [Name in keyof TimeParts]-?: TimeParts[Name] extends number | undefined ? Name : never;
}[keyof TimeParts];

/**
 * The directives of Python's and C's strptime, with the ranges that Python's `_strptime` gives them. A second is 0–59, as
 * Python's datetime has it.
 */
export const DIRECTIVES: ReadonlyMap<string, Directive> = new Map<string, Directive>([
  ["a", weekdayName],
  ["A", weekdayName],
  ["b", monthName],
  ["B", monthName],
  ["h", monthName],
  ["d", whole(DAY, "day")],
  ["e", whole(DAY, "day")],
  ["m", whole("1[0-2]|0[1-9]|[1-9]", "month")],
  ["Y", whole("\\d{4}", "year")],
  ["y", whole("\\d{2}", "year", fullYear)],
  ["H", whole("2[0-3]|[01]\\d|\\d", "hour")],
  ["I", whole(HOUR_12, "hour12")],
  ["M", whole(SIXTY, "minute")],
  ["S", whole(SIXTY, "second")],
  ["j", whole("36[0-6]|3[0-5]\\d|[12]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9]", "dayOfYear")],
  ["w", whole("[0-6]", "weekday", (n) => (n + 6) % 7)],
  ["u", whole("[1-7]", "weekday", (n) => n - 1)],
  ["U", whole(WEEK, "weekFromSunday")],
  ["W", whole(WEEK, "weekFromMonday")],
  ["G", whole("\\d{4}", "isoYear")],
  ["V", whole("5[0-3]|0[1-9]|[1-4]\\d|[1-9]", "isoWeek")],
  [
    "f",
    {
      source: "\\d{1,6}",
      note: (parts, text) => {
        parts.fraction = text;
      },
    },
  ],
  [
    "p",
    {
      source: "am|pm",
      note: (parts, text) => {
        parts.isAfternoon = text === "pm";
      },
    },
  ],
  [
    "z",
    {
      source: "z|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d",
      note: (parts, text) => {
        parts.offset = offsetOf(text);
      },
    },
  ],
  [
    "Z",
    {
      source: anyOf(ZONES),
      note: (parts, text) => {
        parts.offset = ZONES.get(text)! * 3600;
      },
    },
  ],
]);

/** Directives that stand for several, as in the "C" locale. */
export const SHORTHANDS: ReadonlyMap<string, string> = new Map([
  ["c", "%a %b %e %H:%M:%S %Y"],
  ["x", "%m/%d/%y"],
  ["X", "%H:%M:%S"],
  ["D", "%m/%d/%y"],
  ["F", "%Y-%m-%d"],
  ["T", "%H:%M:%S"],
  ["R", "%H:%M"],
  ["r", "%I:%M:%S %p"],
  ["n", " "],
  ["t", " "],
]);

/** Seconds ahead of UTC of `z`, `+07:00` or `+0700`. */
export function offsetOf(text: string): number {
  if (text === "z") return 0;
  const seconds = Number(text.slice(1, 3)) * 3600 + Number(text.slice(-2)) * 60;
  return text.startsWith("-") ? -seconds : seconds;
}
