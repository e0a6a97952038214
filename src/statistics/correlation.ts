import type { Estimate } from "../core/interval.ts";
import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import type { PairedSample } from "../core/sample.ts";
import { criticalZ } from "./critical-value.ts";
import { studentTTwoSided } from "./distributions/student-t.ts";
import { pairedMoments } from "./paired-moments.ts";

/** A correlation with the two-sided p of "no linear relation"; p is absent for n = 2. */
export interface Correlation extends Estimate {
  readonly p?: number;
}

/**
 * Pearson's product-moment correlation of pre and post.
 *
 * Definition: how closely the order and spacing of the first scores returns in the second.
 * Formula: cov(x, y)/(sₓsᵧ) over n pairs; p from t = r√((n − 2)/(1 − r²)) on n − 2 df.
 * Shapes: matched pairs. Range −1 to 1, null value 0; within four rounding units of ±1 it is ±1, with p = 0.
 * Interval method: Fisher's z, tanh(atanh r ± z/√(n − 3)), from n = 4 on.
 * Undefined when: n < 2 (`too-few-pairs`), a wave without variation (`no-variation`).
 * Errors: RangeError for a confidence level outside (0, 1).
 * Agrees with: R cor.test (oracle scores.json, `correlation`); r² of NIST Norris (oracle nist-regression.json).
 * Source: Fisher (1921), Metron 1, 3–32.
 */
export function correlation(pairs: PairedSample, confidence: number): Correlation | Absent {
  const moments = pairedMoments(pairs);
  if ("reason" in moments) return moments;
  const { n, variancePre, variancePost, covariance } = moments;
  if (variancePre === 0 || variancePost === 0) return absent("no-variation");
  const ratio = covariance / (Math.sqrt(variancePre) * Math.sqrt(variancePost));
  const r = Math.abs(ratio) > 1 - 4 * Number.EPSILON ? Math.sign(ratio) : ratio;
  if (n === 2) return { estimate: r, reason: "too-few-pairs" };
  const p = Math.abs(r) === 1 ? 0 : studentTTwoSided(r * Math.sqrt((n - 2) / ((1 - r) * (1 + r))), n - 2);
  if (n === 3) return { estimate: r, p, reason: "too-few-pairs" };
  const z = Math.atanh(r);
  const half = criticalZ(confidence) / Math.sqrt(n - 3);
  const interval = {
    level: confidence,
    low: Math.tanh(z - half),
    high: Math.tanh(z + half),
    method: "fisher-z",
  } as const;
  return { estimate: r, p, interval };
}
