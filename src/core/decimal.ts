/**
 * Arithmetic on numbers *as they are written*. A score is decimal text; `82.6 − 81.9` and `87.4 − 86.7` are the same
 * difference, though binary floating point makes them two. A double keeps its decimal text up to 15 significant digits,
 * so the text is recovered from its shortest form.
 */

/** Digits after the point in the shortest way to write `x`: 80.25 → 2, 1e-7 → 7, 300 → 0. */
function fractionDigits(x: number): number {
  // Nearly every score has few decimals, and arithmetic is faster than text: the quotient of exact operands is rounded
  // once, so it is x again exactly when x is the double nearest to that decimal.
  if (Math.abs(x) < 1e9) {
    for (let digits = 0; digits < POWERS_OF_TEN.length; digits++) {
      const unit = POWERS_OF_TEN[digits]!;
      if (Math.round(x * unit) / unit === x) return digits;
    }
  }
  const [mantissa = "", exponent = "0"] = String(x).split("e");
  const point = mantissa.indexOf(".");
  const written = point < 0 ? 0 : mantissa.length - point - 1;
  return Math.max(0, written - Number(exponent));
}

/** `x` in whole units of 10^−digits, exactly; `digits` must be at least `fractionDigits(x)`. */
function unitsOf(x: number, digits: number): bigint {
  const [mantissa = "", exponent = "0"] = String(x).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return BigInt(whole + fraction) * 10n ** BigInt(digits - fraction.length + Number(exponent));
}

/** The exact decimal difference `a − b`, rounded to a double once. */
export function subtract(a: number, b: number): number {
  if (Number.isInteger(a) && Number.isInteger(b)) return a - b;
  const digits = Math.max(fractionDigits(a), fractionDigits(b));
  if (digits <= 6 && Math.abs(a) < 1e9 && Math.abs(b) < 1e9) {
    const unit = POWERS_OF_TEN[digits]!;
    // Both products round to exact integers below 2^53, and a quotient of exact operands is rounded once.
    return (Math.round(a * unit) - Math.round(b * unit)) / unit;
  }
  return Number(`${unitsOf(a, digits) - unitsOf(b, digits)}e-${digits}`);
}

/** Whether `numerator/denominator ≥ threshold` holds for exact decimals (denominator > 0). */
export function isRatioAtLeast(numerator: number, denominator: number, threshold: number): boolean {
  const digits = Math.max(fractionDigits(numerator), fractionDigits(denominator));
  const scale = fractionDigits(threshold);
  const left = unitsOf(numerator, digits) * 10n ** BigInt(scale);
  return left >= unitsOf(denominator, digits) * unitsOf(threshold, scale);
}

const POWERS_OF_TEN = [1, 10, 100, 1e3, 1e4, 1e5, 1e6] as const;
