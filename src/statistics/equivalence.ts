import type { Interval } from "../core/interval.ts";
import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import type { Sample } from "../core/sample.ts";
import { criticalT } from "./critical-value.ts";
import { studentTLower, studentTUpper } from "./distributions/student-t.ts";
import { mean } from "./mean.ts";
import { standardDeviation } from "./standard-deviation.ts";

/** One of the two one-sided tests. */
export interface OneSidedT {
  readonly t: number;
  readonly p: number;
}

/** The outcome of two one-sided t tests. */
export interface EquivalenceTest {
  /** Against a mean change of −margin or less. */
  readonly lower: OneSidedT;
  /** Against a mean change of +margin or more. */
  readonly upper: OneSidedT;
  /** The larger of both p. */
  readonly p: number;
  readonly equivalent: boolean;
  /** At level 2·confidence − 1: inside ±margin exactly when `equivalent`. */
  readonly interval: Interval;
}

/**
 * Equivalence of two waves by two one-sided t tests.
 *
 * Definition: is the mean change smaller than a margin that matters, either way?
 * Formula: t₁ = (d̄ + δ)/(s_d/√n), upper tail; t₂ = (d̄ − δ)/(s_d/√n), lower tail; n − 1 df, each at α = 1 − confidence.
 * Shapes: the differences post − pre of n pairs; `margin` δ in scores.
 * Interval method: t at level 2·confidence − 1 (90 % for 95 %).
 * Undefined when: n < 2 (`too-few-pairs`), all differences equal (`no-variation`).
 * Errors: RangeError for a margin of 0 or less, or a confidence level outside (0.5, 1).
 * Agrees with: R t.test(alternative = "greater", mu = −δ) and (alternative = "less", mu = δ) (oracle equivalence.json).
 * Source: Schuirmann (1987), Journal of Pharmacokinetics and Biopharmaceutics 15, 657–680,
 * https://doi.org/10.1007/BF01068419.
 */
export function equivalenceTest(
  differences: Sample,
  margin: number,
  confidence: number,
): EquivalenceTest | Absent {
  if (!(margin > 0)) throw new RangeError(`equivalenceTest requires a margin above 0, got ${margin}`);
  if (!(confidence > 0.5 && confidence < 1)) {
    throw new RangeError(`equivalenceTest requires a confidence level between 0.5 and 1, got ${confidence}`);
  }
  const sd = standardDeviation(differences);
  if (typeof sd !== "number") return sd;
  if (sd === 0) return absent("no-variation");
  const df = differences.n - 1;
  const se = sd / Math.sqrt(differences.n);
  const centre = mean(differences);
  const lowerT = (centre + margin) / se;
  const upperT = (centre - margin) / se;
  const lower = { t: lowerT, p: studentTUpper(lowerT, df) };
  const upper = { t: upperT, p: studentTLower(upperT, df) };
  const p = Math.max(lower.p, upper.p);
  const level = 2 * confidence - 1;
  const half = criticalT(level, df) * se;
  const interval = { level, low: centre - half, high: centre + half, method: "t" } as const;
  return { lower, upper, p, equivalent: p < 1 - confidence, interval };
}
