import { isCalendarDay } from "./calendar.ts";

/** Digits of a Nomor Induk Kependudukan. */
export const NIK_DIGITS = 16;

/** Provinces as the Ministry of Home Affairs numbers them (Kepmendagri 100.1.1-6117/2022: 38 provinces). */
const PROVINCES: ReadonlySet<string> = new Set([
  ...["11", "12", "13", "14", "15", "16", "17", "18", "19", "21"],
  ...["31", "32", "33", "34", "35", "36"],
  ...["51", "52", "53"],
  ...["61", "62", "63", "64", "65"],
  ...["71", "72", "73", "74", "75", "76"],
  ...["81", "82"],
  ...["91", "92", "93", "94", "95", "96"],
]);

/** What a woman's day of birth is raised by. */
const WOMAN = 40;

/**
 * Whether sixteen digits can be a NIK (Perpres 62/2019 on the number's form): province, regency, district, day of birth
 * (that of women + 40), month, year in two digits, serial number from 0001.
 */
export function isNik(digits: string): boolean {
  if (digits.length !== NIK_DIGITS || !PROVINCES.has(digits.slice(0, 2))) return false;
  if (digits.slice(2, 4) === "00" || digits.slice(4, 6) === "00" || digits.slice(12) === "0000") return false;
  const day = Number(digits.slice(6, 8));
  const month = Number(digits.slice(8, 10));
  // Two digits leave the century open; 2000 stands for both, for 29 February 1900 is nobody's day of birth any more.
  const year = 2000 + Number(digits.slice(10, 12));
  return isCalendarDay(year, month, day > WOMAN ? day - WOMAN : day);
}
