import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import type { PairedSample } from "../core/sample.ts";
import { compensatedSum } from "./compensated-sum.ts";
import { decimalUnitOf, inUnits, originNear } from "./decimal-unit.ts";
import { hasSpread } from "./has-spread.ts";

/** Means, variances (n − 1) and covariance of matched scores and of their differences post − pre. */
export interface PairedMoments {
  readonly n: number;
  readonly meanPre: number;
  readonly meanPost: number;
  readonly meanDifference: number;
  readonly variancePre: number;
  readonly variancePost: number;
  readonly varianceDifference: number;
  readonly covariance: number;
}

/**
 * The first two moments of matched scores.
 *
 * Formula: sums of products about a near origin, in whole units of the last decimal of both waves, so that sums of
 * scores, squares and products are exact while they stay below 2^53.
 * Units: scores and squared scores. Undefined when: n < 2 (`too-few-pairs`), or squares overflow (`not-computable`).
 * Agrees with: R mean, var, cov.
 */
export function pairedMoments(pairs: PairedSample): PairedMoments | Absent {
  const { pre, post, counts, n } = pairs;
  if (n < 2) return absent("too-few-pairs");
  const unit = decimalUnitOf(pre, post);
  const sum = (term: (index: number) => number) => compensatedSum(counts.length, (i) => counts[i]! * term(i));
  const totalPre = sum((i) => inUnits(pre[i]!, unit));
  const totalPost = sum((i) => inUnits(post[i]!, unit));
  const differences = pre.map((x, i) => inUnits(post[i]!, unit) - inUnits(x, unit));
  const originPre = originNear(totalPre / n, unit);
  const originPost = originNear(totalPost / n, unit);
  const x = (i: number) => inUnits(pre[i]!, unit) - originPre;
  const y = (i: number) => inUnits(post[i]!, unit) - originPost;
  const d = (i: number) => y(i) - x(i);
  const perVariance = (n - 1) * unit.perOne * unit.perOne;
  const covarianceOf = (a: (index: number) => number, b: (index: number) => number) =>
    (sum((i) => a(i) * b(i)) - (sum(a) * sum(b)) / n) / perVariance;
  const moments = {
    n,
    meanPre: totalPre / (n * unit.perOne),
    meanPost: totalPost / (n * unit.perOne),
    meanDifference: sum((i) => differences[i]!) / (n * unit.perOne),
    variancePre: hasSpread(pre) ? Math.max(0, covarianceOf(x, x)) : 0,
    variancePost: hasSpread(post) ? Math.max(0, covarianceOf(y, y)) : 0,
    varianceDifference: hasSpread(differences) ? Math.max(0, covarianceOf(d, d)) : 0,
    covariance: covarianceOf(x, y),
  };
  return Object.values(moments).every(Number.isFinite) ? moments : absent("not-computable");
}
