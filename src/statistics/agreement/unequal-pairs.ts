/**
 * Pairs of one thing from each of two tallies that lie in different categories.
 *
 * Formula: Σ aᶜbᵏ over c ≠ k, every term 0 or more. ΣaΣb − Σaᶜbᶜ is the same, but where a code is rare (fifty characters of
 * ten million) it is the small difference of two large numbers.
 * Shapes: two tallies over the same categories.
 */
export function unequalPairs(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  let aBefore = 0;
  let bBefore = 0;
  for (let k = 0; k < a.length; k++) {
    sum += a[k]! * bBefore + b[k]! * aBefore;
    aBefore += a[k]!;
    bBefore += b[k]!;
  }
  return sum;
}
