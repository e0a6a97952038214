import { isCalendarDay } from "./calendar.ts";

/** Digits of a Nomor Induk Pegawai. */
export const NIP_DIGITS = 18;
/** Digits of one given before 2009: said by a header only, for nine digits alone may be anything. */
export const OLD_NIP_DIGITS = 9;

const FIRST_BIRTH = 1930;
const YOUNGEST = 15;
/** Stands for the month in the number of a civil servant on contract (PPPK). */
const CONTRACT = 21;

/**
 * Whether eighteen digits can be a NIP (Perka BKN 22/2007): day of birth YYYYMMDD, appointment YYYYMM, sex 1 or 2, serial
 * number from 001.
 * @param year the present year
 */
export function isNip(digits: string, year = new Date().getFullYear()): boolean {
  if (digits.length !== NIP_DIGITS || !/[12]$/.test(digits.slice(0, 15)) || digits.endsWith("000"))
    return false;
  const birth = Number(digits.slice(0, 4));
  const appointment = Number(digits.slice(8, 12));
  const month = Number(digits.slice(12, 14));
  return (
    birth >= FIRST_BIRTH &&
    birth <= year - YOUNGEST &&
    isCalendarDay(birth, Number(digits.slice(4, 6)), Number(digits.slice(6, 8))) &&
    appointment > birth + YOUNGEST &&
    appointment <= year + 1 &&
    ((month >= 1 && month <= 12) || month === CONTRACT)
  );
}
