import { normalUpper } from "./distributions/normal.ts";
import type { SignedRanks } from "./signed-ranks.ts";

/**
 * Definition: the two-sided p of the signed-rank test by the normal approximation, without continuity correction.
 * Formula: z = (W+ − W−)/√Σr², r the midranks of the non-zero differences: given the sizes, W+ has mean Σr/2 and
 * variance Σr²/4, which is the tie-corrected variance. p = 2·P(Z > |z|).
 * Units, range, null value: probability; below about 1e-308 it is 0.
 * Errors: RangeError for no non-zero difference.
 * Agrees with: R `wilcox.test(d, exact = FALSE, correct = FALSE)`, and coin `wilcoxsign_test(distribution =
 * "asymptotic", zero.method = "Pratt")` on Pratt's ranks; tests/oracles/scores.json `pNormal`, `pNormalPratt`.
 * Source: Pratt (1959), JASA 54, 655–667; Hollander, Wolfe & Chicken (2014), section 3.1.
 */
export function normalSignedRankP({ ranks, rising, falling, wPlus, wMinus }: SignedRanks): number {
  if (ranks.length === 0) throw new RangeError("normalSignedRankP requires a non-zero difference, got none");
  const squares = ranks.reduce(
    (sum, rank, group) => sum + rank * rank * (rising[group]! + falling[group]!),
    0,
  );
  return Math.min(1, 2 * normalUpper(Math.abs(wPlus - wMinus) / Math.sqrt(squares)));
}
