import type { Estimate } from "../core/interval.ts";
import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import type { Sample } from "../core/sample.ts";
import { criticalT } from "./critical-value.ts";
import { differenceOfMeans } from "./difference-of-means.ts";
import { studentTTwoSided } from "./distributions/student-t.ts";
import { variance } from "./standard-deviation.ts";

/** The outcome of a Welch test of two independent means. */
export interface WelchT {
  readonly statistic: number;
  /** Welch–Satterthwaite degrees of freedom, usually fractional. */
  readonly df: number;
  /** Two-sided. */
  readonly p: number;
  /** Mean of b − mean of a. */
  readonly difference: Estimate;
}

/**
 * Welch's t test of two independent samples.
 *
 * Definition: could two groups have the same mean, whatever their variances?
 * Formula: t = (b̄ − ā)/√(vₐ + v_b), v = s²/n; df = (vₐ + v_b)²/(vₐ²/(nₐ − 1) + v_b²/(n_b − 1)).
 * Shapes: two samples of different people. Null value of the difference: 0.
 * Interval method: t on the same df, named `welch`.
 * Undefined when: a group has n < 2 (`too-few-pairs`), neither group varies (`no-variation`).
 * Errors: RangeError for a confidence level outside (0, 1).
 * Agrees with: R t.test(b, a) (oracle scores.json, `between.pairwise`).
 * Source: Welch (1947), Biometrika 34, 28–35, https://doi.org/10.1093/biomet/34.1-2.28.
 */
export function welchT(a: Sample, b: Sample, confidence: number): WelchT | Absent {
  const varianceA = variance(a);
  if (typeof varianceA !== "number") return varianceA;
  const varianceB = variance(b);
  if (typeof varianceB !== "number") return varianceB;
  const va = varianceA / a.n;
  const vb = varianceB / b.n;
  if (va + vb === 0) return absent("no-variation");
  const se = Math.sqrt(va + vb);
  const shareA = va / (va + vb);
  const shareB = vb / (va + vb);
  const df = 1 / ((shareA * shareA) / (a.n - 1) + (shareB * shareB) / (b.n - 1));
  const estimate = differenceOfMeans(a, b);
  const half = criticalT(confidence, df) * se;
  const statistic = estimate / se;
  const interval = {
    level: confidence,
    low: estimate - half,
    high: estimate + half,
    method: "welch",
  } as const;
  return { statistic, df, p: studentTTwoSided(statistic, df), difference: { estimate, interval } };
}
