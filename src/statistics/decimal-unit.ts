/**
 * The unit that makes a set of scores whole numbers: 100 per one for 62.25 and 70.5. Sums of whole numbers are exact in
 * a double up to 2^53, so a mean or a sum of squares taken in units loses nothing to the binary form of the decimals.
 */
export interface DecimalUnit {
  /** Units in 1. */
  readonly perOne: number;
  /** False where no unit makes every value a whole number of at most 15 digits; values are then taken as they are. */
  readonly isWhole: boolean;
}

/** The unit common to all values of the lists. */
export function decimalUnitOf(...lists: readonly Float64Array[]): DecimalUnit {
  let largest = 0;
  for (const list of lists) for (const value of list) largest = Math.max(largest, Math.abs(value));
  let perOne = 1;
  for (const list of lists) {
    for (const value of list) {
      while (Math.round(value * perOne) / perOne !== value) {
        perOne *= 10;
        if (Math.max(largest, 1) * perOne >= FIFTEEN_DIGITS) return { perOne: 1, isWhole: false };
      }
    }
  }
  return { perOne, isWhole: true };
}

/** `value` counted in the unit. */
export function inUnits(value: number, unit: DecimalUnit): number {
  return unit.isWhole ? Math.round(value * unit.perOne) : value;
}

/** A point near `centre` (already in units) from which distances to all values are exact where the unit is whole. */
export function originNear(centre: number, unit: DecimalUnit): number {
  return unit.isWhole ? Math.round(centre) : centre;
}

/** Up to here the decimal text of a double is unique. */
const FIFTEEN_DIGITS = 1e15;
