import type { OffsetConvention } from "../format-name.ts";

/** The conventions that count starts and ends alike. */
export type TextOffsets = Exclude<OffsetConvention, "one-based">;

/**
 * Turns offsets into a text, counted by a convention, into UTF-16 code units of that text without byte order mark. What
 * lies outside the text stays outside: before it below 0, behind it beyond its length.
 * Cost: the text is looked through once, each offset then takes the logarithm of its surrogate pairs and line ends.
 * @param text without byte order mark, line ends as they were
 * @param hasBom whether the file of the text had a byte order mark, which the "-bom" conventions count
 */
export function toUtf16(
  text: string,
  convention: TextOffsets,
  hasBom: boolean = true,
): (offset: number) => number {
  const mark = hasBom && convention.includes("-bom") ? 1 : 0;
  const doubles = doublesOf(text, convention.startsWith("codepoint"), convention.endsWith("-lf"));
  return (offset) => {
    // What begins before the mark begins with the text.
    const at = offset === 0 ? 0 : offset - mark;
    return at + countBelow(doubles, at);
  };
}

/** Where the convention counts one and UTF-16 counts two, in the convention's own offsets, ascending. */
function doublesOf(text: string, pairs: boolean, breaks: boolean): Int32Array {
  if (!pairs && !breaks) return new Int32Array(0);
  const isDouble = (i: number) => (pairs && isPair(text, i)) || (breaks && isCrlf(text, i));
  let count = 0;
  for (let i = 0; i < text.length - 1; i++) if (isDouble(i)) count += 1;
  const doubles = new Int32Array(count);
  let found = 0;
  for (let i = 0; found < count; i++) {
    if (!isDouble(i)) continue;
    doubles[found] = i - found;
    found += 1;
  }
  return doubles;
}

function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}

function isCrlf(text: string, at: number): boolean {
  return text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10;
}

function countBelow(ascending: Int32Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
