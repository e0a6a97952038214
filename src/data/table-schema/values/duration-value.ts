import { daysTo, SECONDS_PER_DAY } from "./calendar.ts";
import { withoutEndZeros } from "./moment.ts";

/** A duration as XML Schema has it: months, and seconds that no number of months can replace. */
export interface Duration {
  readonly months: number;
  /** Whole seconds, rounded down; `fraction` holds the digits above. */
  readonly seconds: number;
  readonly fraction: string;
}

/**
 * Reads `-?PnYnMnDTnHnMnS`. Years to 6 digits, months to 7, the rest to 10 are read, so that sums stay exact.
 * Source: XML Schema 1.0 part 2, 3.2.6.
 */
export function readDuration(text: string): Duration | undefined {
  const match = DURATION.exec(text);
  if (match === null || text.endsWith("P") || text.endsWith("T")) return undefined;
  const [, minus, years = 0, months = 0, days = 0, hours = 0, minutes = 0, whole = 0, digits = ""] = match;
  const sum = Number(days) * SECONDS_PER_DAY + Number(hours) * 3600 + Number(minutes) * 60 + Number(whole);
  const fraction = withoutEndZeros(digits);
  const total = Number(years) * 12 + Number(months);
  if (minus === "") return { months: total, seconds: sum, fraction };
  if (fraction === "") return { months: 0 - total, seconds: 0 - sum, fraction };
  return { months: 0 - total, seconds: 0 - sum - 1, fraction: complement(fraction) };
}

/**
 * Which duration is shorter; `undefined` where that depends on the month, as for P1M and P30D. The order holds where it
 * holds from each of the four dates that XML Schema names (1.0 part 2, 3.2.6.2).
 */
export function compareDurations(a: Duration, b: Duration): number | undefined {
  let common: number | undefined;
  for (const [year, month] of REFERENCES) {
    const days = firstAfter(year, month, a.months) - firstAfter(year, month, b.months);
    const order =
      Math.sign(days * SECONDS_PER_DAY + a.seconds - b.seconds) || orderOf(a.fraction, b.fraction);
    if (common !== undefined && common !== order) return undefined;
    common = order;
  }
  return common;
}

/** Equal for equal durations, and only for them: PT60M and PT1H have one. */
export function durationKey({ months, seconds, fraction }: Duration): string {
  return `${months}/${seconds}.${fraction}`;
}

function firstAfter(year: number, month: number, months: number): number {
  const count = year * 12 + (month - 1) + months;
  const after = Math.floor(count / 12);
  return daysTo(after, count - after * 12 + 1, 1);
}

function orderOf(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** 1 − 0.digits; the last digit is not 0. */
function complement(digits: string): string {
  const last = digits.length - 1;
  let rest = "";
  for (let at = 0; at < last; at++) rest += 9 - Number(digits.charAt(at));
  return rest + (10 - Number(digits.charAt(last)));
}

const DURATION =
  /^(-?)P(?:(\d{1,6})Y)?(?:(\d{1,7})M)?(?:(\d{1,10})D)?(?:T(?:(\d{1,10})H)?(?:(\d{1,10})M)?(?:(\d{1,10})(?:\.(\d+))?S)?)?$/;
const REFERENCES = [
  [1696, 9],
  [1697, 2],
  [1903, 3],
  [1903, 7],
] as const;
