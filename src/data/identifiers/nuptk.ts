import { headerWords } from "../sources/header-key.ts";

/** Digits of a Nomor Unik Pendidik dan Tenaga Kependidikan. */
export const NUPTK_DIGITS = 16;

/** How far before a number the word may stand. */
const REACH = 24;

/**
 * Whether sixteen digits at `start` are a NUPTK. No check rule of that number is published, so only the word does: as the
 * column's header, or just before the number.
 */
export function isNuptk(digits: string, text: string, start: number, header: string | undefined): boolean {
  if (digits.length !== NUPTK_DIGITS) return false;
  if (header !== undefined && headerWords(header).includes("nuptk")) return true;
  const before = text.slice(Math.max(0, start - REACH), start);
  return /\bnuptk\b[\s.:=()'-]{0,8}(?:adalah\s{1,3}|is\s{1,3})?$/i.test(before);
}
