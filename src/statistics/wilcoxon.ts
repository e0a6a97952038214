import { type Absent, absent } from "../core/reason.ts";
import type { Sample } from "../core/sample.ts";
import { type SignedRankP, signedRankP } from "./signed-rank-p.ts";
import { signedRanks } from "./signed-ranks.ts";

/** Rank sums and counts of the signed differences; they exist even where the test does not. */
export interface SignedRankCounts {
  readonly wPlus: number;
  readonly wMinus: number;
  readonly positive: number;
  readonly negative: number;
  readonly zeros: number;
}

/** Counts, and the test's p or the reason why there is none. */
export type Wilcoxon = SignedRankCounts & (SignedRankP | Absent);

/**
 * Definition: Wilcoxon signed-rank test: are the differences spread evenly around 0?
 * Formula: zeros dropped, midranks of |d|, W+ the sum of the ranks of the positive; two-sided p exact for up to 200
 * non-zero differences, else by the tie-corrected normal approximation without continuity correction.
 * Shapes: differences (post − pre) as a tally.
 * Units, range, null value: W+ and W− in ranks, equal to n(n + 1)/4 where nothing changed (n non-zero differences).
 * Undefined when: every difference is 0 (p and method absent, "no-non-zero-differences"; the counts stay).
 * Agrees with: R `wilcox.test` (W+, normal p) and exactRankTests `wilcox.exact` (exact p), tests/oracles/scores.json.
 * Source: Wilcoxon (1945), Biometrics Bulletin 1, 80–83; Streitberg & Röhmel (1986), Statistical Software Newsletter 12.
 */
export function wilcoxon(differences: Sample): Wilcoxon {
  const signed = signedRanks(differences, "wilcoxon");
  const { wPlus, wMinus, positive, negative, zeros } = signed;
  const counts = { wPlus, wMinus, positive, negative, zeros };
  if (positive + negative === 0) return { ...counts, ...absent("no-non-zero-differences") };
  return { ...counts, ...signedRankP(signed) };
}
