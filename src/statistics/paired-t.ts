import type { Estimate } from "../core/interval.ts";
import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import type { Sample } from "../core/sample.ts";
import { studentTTwoSided } from "./distributions/student-t.ts";
import { meanInterval } from "./mean-interval.ts";
import { standardDeviation } from "./standard-deviation.ts";

/** The outcome of a paired t test. */
export interface PairedT {
  readonly statistic: number;
  readonly df: number;
  /** Two-sided. */
  readonly p: number;
  /** Mean of post − pre. */
  readonly meanDifference: Estimate;
}

/**
 * Paired t test.
 *
 * Definition: could the mean change be zero in the population?
 * Formula: t = d̄/(s_d/√n) on n − 1 df; p is twice the upper tail, computed directly.
 * Shapes: the differences post − pre of n pairs. Null value of d̄: 0.
 * Interval method: t. Undefined when: n < 2 (`too-few-pairs`), all differences equal (`no-variation`).
 * Errors: RangeError for a confidence level outside (0, 1).
 * Agrees with: R t.test(paired = TRUE) (oracle scores.json, `t`).
 * Source: Student (1908), Biometrika 6, 1–25, https://doi.org/10.1093/biomet/6.1.1.
 */
export function pairedT(differences: Sample, confidence: number): PairedT | Absent {
  const sd = standardDeviation(differences);
  if (typeof sd !== "number") return sd;
  if (sd === 0) return absent("no-variation");
  const meanDifference = meanInterval(differences, confidence, "t");
  if (!("estimate" in meanDifference)) return meanDifference;
  const statistic = meanDifference.estimate / (sd / Math.sqrt(differences.n));
  const df = differences.n - 1;
  return { statistic, df, p: studentTTwoSided(statistic, df), meanDifference };
}
