/**
 * Whether values differ by more than rounding: by more than eight rounding units of the largest. Scores of 15 digits
 * that differ in the last one do; the same quotient reached by two roundings does not.
 */
export function hasSpread(values: Float64Array): boolean {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return high - low > 8 * Number.EPSILON * Math.max(Math.abs(low), Math.abs(high));
}
