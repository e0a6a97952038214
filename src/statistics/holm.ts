/**
 * Holm's adjustment of the p values of one family of tests.
 *
 * Definition: the smallest familywise α at which each test would be rejected by Holm's step-down procedure.
 * Formula: of m ordered p values, p̃₍ᵢ₎ = max over j ≤ i of min(1, (m − j + 1)·p₍ⱼ₎); they are given back in the order
 * they came in.
 * Shapes: any number of p values; equal ones get equal results. Range: [p, 1].
 * Errors: RangeError for a p outside [0, 1].
 * Agrees with: R p.adjust(p, "holm") (oracle scores.json, `waves.contrasts.pHolm`).
 * Source: Holm (1979), Scandinavian Journal of Statistics 6, 65–70, https://www.jstor.org/stable/4615733.
 */
export function holm(p: readonly number[]): number[] {
  for (const value of p) {
    if (!(value >= 0 && value <= 1)) throw new RangeError(`holm requires p values in [0, 1], got ${value}`);
  }
  const order = p.map((_, i) => i).sort((a, b) => p[a]! - p[b]!);
  const adjusted = new Array<number>(p.length);
  let least = 0;
  for (const [rank, i] of order.entries()) {
    least = Math.max(least, Math.min(1, (p.length - rank) * p[i]!));
    adjusted[i] = least;
  }
  return adjusted;
}
