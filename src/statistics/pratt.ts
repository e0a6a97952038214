import { type Absent, absent } from "../core/reason.ts";
import type { Sample } from "../core/sample.ts";
import { type SignedRankP, signedRankP } from "./signed-rank-p.ts";
import { signedRanks } from "./signed-ranks.ts";

/**
 * Definition: Pratt's signed-rank test: Wilcoxon's, with the zeros ranked among the differences before they are dropped,
 * so that many unchanged participants do not sharpen the test.
 * Formula: midranks of |d| over all differences; the ranks of the zeros are left out; two-sided p given the sizes, exact
 * for up to 200 non-zero differences, else normal without continuity correction.
 * Shapes: differences (post − pre) as a tally.
 * Units, range, null value: probability.
 * Undefined when: every difference is 0 ("no-non-zero-differences").
 * Agrees with: coin `wilcoxsign_test(zero.method = "Pratt")`, tests/oracles/signed-rank.json and scores.json.
 * Source: Pratt (1959), JASA 54, 655–667.
 */
export function pratt(differences: Sample): SignedRankP | Absent {
  const signed = signedRanks(differences, "pratt");
  return signed.ranks.length === 0 ? absent("no-non-zero-differences") : signedRankP(signed);
}
