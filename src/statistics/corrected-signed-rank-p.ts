import { normalUpper } from "./distributions/normal.ts";
import type { SignedRanks } from "./signed-ranks.ts";

/**
 * Definition: the two-sided p of the signed-rank test by the normal approximation with correction for continuity.
 * Formula: z = (|W+ − W−| − 1)/√Σr², r the midranks of the non-zero differences, not below 0; p = 2·P(Z > z).
 * Units, range, null value: probability.
 * Errors: RangeError for no non-zero difference.
 * Agrees with: R 4.2.2 `wilcox.test(d, exact = FALSE)` (oracle conventions.json).
 * Source: Hollander, Wolfe & Chicken (2014), section 3.1.
 */
export function correctedSignedRankP({ ranks, rising, falling, wPlus, wMinus }: SignedRanks): number {
  if (ranks.length === 0)
    throw new RangeError("correctedSignedRankP requires a non-zero difference, got none");
  const squares = ranks.reduce(
    (sum, rank, group) => sum + rank * rank * (rising[group]! + falling[group]!),
    0,
  );
  const z = Math.max(0, Math.abs(wPlus - wMinus) - 1) / Math.sqrt(squares);
  return Math.min(1, 2 * normalUpper(z));
}
