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
  const sum = (values: Float64Array) => compensatedSum(values.length, (i) => counts[i]! * values[i]!);
  const products = (a: Float64Array, b: Float64Array) =>
    compensatedSum(a.length, (i) => counts[i]! * a[i]! * b[i]!);
  const inPre = pre.map((score) => inUnits(score, unit));
  const inPost = post.map((score) => inUnits(score, unit));
  const differences = inPost.map((score, i) => score - inPre[i]!);
  const totalPre = sum(inPre);
  const totalPost = sum(inPost);
  const originPre = originNear(totalPre / n, unit);
  const originPost = originNear(totalPost / n, unit);
  const x = inPre.map((score) => score - originPre);
  const y = inPost.map((score) => score - originPost);
  const d = y.map((score, i) => score - x[i]!);
  const perVariance = (n - 1) * unit.perOne * unit.perOne;
  const covarianceOf = (a: Float64Array, b: Float64Array) =>
    (products(a, b) - (sum(a) * sum(b)) / n) / perVariance;
  const varianceOf = (a: Float64Array, scores: Float64Array) =>
    hasSpread(scores) ? Math.max(0, covarianceOf(a, a)) : 0;
  const moments = {
    n,
    meanPre: totalPre / (n * unit.perOne),
    meanPost: totalPost / (n * unit.perOne),
    meanDifference: sum(differences) / (n * unit.perOne),
    variancePre: varianceOf(x, pre),
    variancePost: varianceOf(y, post),
    varianceDifference: varianceOf(d, differences),
    covariance: covarianceOf(x, y),
  };
  return Object.values(moments).every(Number.isFinite) ? moments : absent("not-computable");
}
