import { subtract } from "../core/decimal.ts";
import type { Estimate, Interval } from "../core/interval.ts";
import type { Sample } from "../core/sample.ts";
import { tailOf } from "./critical-value.ts";
import { signedRankQuantile } from "./distributions/signed-rank.ts";
import { walshAverage } from "./walsh-average.ts";

/**
 * Definition: Hodges–Lehmann pseudo-median: the shift around which the differences lie symmetrically.
 * Formula: median of the n(n + 1)/2 Walsh averages of all n differences, zeros too; the mean of the middle two if even.
 * Shapes: differences (post − pre) as a tally, of any size; O(distinct values) memory.
 * Units, range, null value: those of the differences; 0 where nothing changed.
 * Interval method: k-th smallest and k-th largest Walsh average, k = max(1, signed-rank quantile at α/2): "walsh-exact"
 * for n ≤ 200, "walsh-normal" beyond. With ties it covers more than its level.
 * Undefined when: the interval for n < 6, or where even k = 1 falls short of the level ("interval-out-of-reach").
 * Errors: RangeError for no differences, or a confidence outside (0, 1).
 * Agrees with: R `wilcox.test(d, conf.int = TRUE)` without ties and zeros; brute force over all Walsh averages,
 * tests/oracles/scores.json.
 * Source: Hodges & Lehmann (1963), Ann. Math. Statist. 34, 598–611; Tukey (1949); Hollander, Wolfe & Chicken (2014), 3.2–3.3.
 */
export function hodgesLehmann(differences: Sample, confidence: number): Estimate {
  const tail = tailOf(confidence);
  const { n } = differences;
  if (n < 1) throw new RangeError(`hodgesLehmann requires at least one difference, got ${n}`);
  const pairs = (BigInt(n) * BigInt(n + 1)) / 2n;
  const lower = walshAverage(differences, (pairs + 1n) / 2n);
  const upper = pairs % 2n === 0n ? walshAverage(differences, pairs / 2n + 1n) : lower;
  const estimate = subtract(lower, -upper) / 2;
  // P(V = 0) = 2^−n is the smallest tail the signed-rank distribution has.
  if (n < 6 || -n > Math.log2(tail)) return { estimate, reason: "interval-out-of-reach" };
  const k = BigInt(Math.max(1, signedRankQuantile(tail, n)));
  const interval: Interval = {
    level: confidence,
    low: walshAverage(differences, k),
    high: walshAverage(differences, pairs + 1n - k),
    method: n <= 200 ? "walsh-exact" : "walsh-normal",
  };
  return { estimate, interval };
}
