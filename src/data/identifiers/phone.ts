import type { GroupedNumber } from "./digit-groups.ts";

/** The most digits of an Indonesian telephone number, with its country code. */
export const PHONE_DIGITS = 14;

/** After the 0 or +62: the operators' prefixes 81–83, 85, 87–89, seven to eleven digits behind the 8. */
const MOBILE = /^8[1235789]\d{6,10}$/;
/** Area codes of two or three digits behind the 0, which begin with 2 to 7 or 9. */
const AREA = /^0(?:2[1-9]|[2-79]\d{1,2})$/;

/**
 * Whether a number at its place is an Indonesian telephone number: a mobile one (08…, 62 8…, +62 8…), or a landline whose
 * area code stands apart.
 */
export function isPhone(text: string, number: GroupedNumber): boolean {
  const { groups, gaps } = number;
  const { start, end } = groups[0]!;
  if (isPartOfOther(text, start, groups[groups.length - 1]!.end) || gaps.some((gap) => gap.includes("/"))) {
    return false;
  }
  const isInternational = text[start - 1] === "+" || text.slice(Math.max(0, start - 2), start) === "(+";
  const first = groups[0]!.digits;
  const others = groups.slice(1).map(({ digits }) => digits);
  if (isInternational || first.startsWith("62")) return isAbroad(number, isInternational);
  // "0" alone is the whole part of a decimal number, and "08" the day or month of a date.
  if (first.length < 3) return false;
  if (first.startsWith("08")) return others.every((digits) => digits.length >= 2) && isMobile(number.digits);
  const isBracketed = text[start - 1] === "(" && text[end] === ")";
  const subscriber = others.join("");
  return (
    AREA.test(first) &&
    (isBracketed || gaps[0]!.trim() === "-" || (gaps[0] === " " && subscriber.length >= 6)) &&
    others.every((digits) => digits.length >= 3) &&
    subscriber.length >= 5 &&
    subscriber.length <= 8
  );
}

/** Where a telephone number at this group begins: with its plus sign and parenthesis. */
export function startOfPhone(text: string, start: number): number {
  let at = start;
  while (start - at < 2 && /[+(]/.test(text[at - 1] ?? "")) at -= 1;
  return at;
}

/** A number with the country code 62; without a plus sign it must not look like scores beside each other. */
function isAbroad({ digits, groups }: GroupedNumber, hasPlus: boolean): boolean {
  if (!digits.startsWith("62")) return false;
  const rest = digits.slice(2).replace(/^0/, "");
  if (!hasPlus && groups.slice(1).some((group) => group.digits.length < 3)) return false;
  return MOBILE.test(rest) || (hasPlus && /^[2-79]\d{6,10}$/.test(rest));
}

function isMobile(digits: string): boolean {
  return digits.length >= 9 && MOBILE.test(digits.slice(1));
}

/** Whether a number goes on beyond its digits: as a decimal number, or as an id with letters. */
function isPartOfOther(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  if (/\d[.,]$/.test(before)) return true;
  const word = /\p{L}+\.?$/u.exec(before)?.[0];
  if (word !== undefined && !/^(?:hp|wa|no|telp|tlp|tel|telepon|phone|ponsel)\.?$/i.test(word)) return true;
  return /^\p{L}/u.test(text.slice(end, end + 2));
}
