import { withoutEndZeros } from "./moment.ts";

/**
 * A number as it is written, exactly: ±0.digits × 10^exponent. Identity numbers have more digits than a double keeps, and
 * they are typed into columns of numbers.
 */
export interface DecimalValue {
  /** −1, 0 or 1. */
  readonly sign: number;
  /** Without zeros at either end; empty for 0, for infinity and for what is not a number. */
  readonly digits: string;
  readonly exponent: number;
  /** The nearest double, which decides nearly every comparison. */
  readonly near: number;
}

/**
 * Reads a decimal of XML Schema with an optional exponent: `-1.23`, `.5`, `5.`, `2E3`. An exponent of more than 15 digits
 * is not read: no double and no person can use it.
 */
export function readDecimal(text: string): DecimalValue | undefined {
  const match = DECIMAL.exec(text);
  if (match === null) return undefined;
  const [, minus, whole = "", fraction = "", written = "0"] = match;
  if (whole === "" && fraction === "") return undefined;
  const power = Number(written);
  if (!Number.isSafeInteger(power)) return undefined;
  const all = whole + fraction;
  let start = 0;
  while (start < all.length && all.charCodeAt(start) === ZERO) start++;
  const digits = withoutEndZeros(start === 0 ? all : all.slice(start));
  if (digits === "") return NOTHING;
  return {
    sign: minus === "-" ? -1 : 1,
    digits,
    exponent: whole.length - start + power,
    near: Number(text),
  };
}

/** The special values of Table Schema, in any case: NaN, INF, -INF. */
export function readSpecial(text: string): DecimalValue | undefined {
  return text.length <= 4 ? SPECIAL.get(text.toLowerCase()) : undefined;
}

/** Which decimal is less; `undefined` where one is not a number. */
export function compareDecimals(a: DecimalValue, b: DecimalValue): number | undefined {
  if (Number.isNaN(a.near) || Number.isNaN(b.near)) return undefined;
  // Rounding keeps order: only decimals that round to the same double need their digits.
  if (a.near !== b.near) return a.near < b.near ? -1 : 1;
  if (a.sign !== b.sign) return a.sign - b.sign;
  return a.sign * compareMagnitudes(a, b);
}

/** Equal for equal numbers, and only for them: `1.0` and `1` have one. */
export function decimalKey({ sign, digits, exponent, near }: DecimalValue): string {
  if (digits === "") return String(near);
  return `${sign < 0 ? "-" : ""}${digits}e${exponent}`;
}

/** Whether a decimal has no fraction. */
export function isWhole({ digits, exponent, near }: DecimalValue): boolean {
  return Number.isFinite(near) ? digits.length <= exponent || digits === "" : digits !== "";
}

function compareMagnitudes(a: DecimalValue, b: DecimalValue): number {
  const [infiniteA, infiniteB] = [isInfinite(a), isInfinite(b)];
  if (infiniteA || infiniteB) return Number(infiniteA) - Number(infiniteB);
  if (a.exponent !== b.exponent) return a.exponent - b.exponent;
  return a.digits === b.digits ? 0 : a.digits < b.digits ? -1 : 1;
}

function isInfinite({ digits, near }: DecimalValue): boolean {
  return digits === "" && near !== 0;
}

const ZERO = 48;
const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;
const NOTHING: DecimalValue = { sign: 0, digits: "", exponent: 0, near: 0 };
const SPECIAL: ReadonlyMap<string, DecimalValue> = new Map([
  ["nan", { sign: 0, digits: "", exponent: 0, near: Number.NaN }],
  ["inf", { sign: 1, digits: "", exponent: 0, near: Number.POSITIVE_INFINITY }],
  ["+inf", { sign: 1, digits: "", exponent: 0, near: Number.POSITIVE_INFINITY }],
  ["-inf", { sign: -1, digits: "", exponent: 0, near: Number.NEGATIVE_INFINITY }],
]);
