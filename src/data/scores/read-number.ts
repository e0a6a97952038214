import type { DecimalSign } from "./decimal-sign.ts";

/** A cell's number, or why it is none. */
export type NumberReading =
  | { readonly value: number }
  | { readonly problem: "not-a-number" | "ambiguous-number" };

const FORM: Readonly<Record<DecimalSign, RegExp>> = {
  ".": /^[+-]?(?:[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?|\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/,
  ",": /^[+-]?(?:[1-9]\d{0,2}(?:\.\d{3})+(?:,\d*)?|\d+(?:,\d*)?|,\d+)(?:[eE][+-]?\d{1,3})?$/,
};
/** `1,500` and `1.500`: thousands to one reader, a fraction to another. */
const AMBIGUOUS = /^[+-]?[1-9]\d{0,2}[.,]\d{3}(?:[eE][+-]?\d+)?$/;

/**
 * Reads one number written with the given decimal sign; the other sign may part thousands.
 * @param undecided nothing in the column decides the sign, so `1,500` (or `1.500`) is `ambiguous-number`
 */
export function readNumber(text: string, sign: DecimalSign, undecided: boolean): NumberReading {
  const plain = text.replaceAll("−", "-");
  if (undecided && AMBIGUOUS.test(plain)) return { problem: "ambiguous-number" };
  if (!FORM[sign].test(plain)) return { problem: "not-a-number" };
  const grouping = sign === "." ? "," : ".";
  const value = Number(plain.replaceAll(grouping, "").replace(",", "."));
  return Math.abs(value) <= LARGEST ? { value } : { problem: "not-a-number" };
}

/** Beyond it the sum of a class's scores, or a difference of two, is no longer a number a double can hold. */
const LARGEST = 1e300;
