import type { Estimate } from "../core/interval.ts";
import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import type { PairedSample } from "../core/sample.ts";
import { noncentralityInterval } from "./noncentral-t-interval.ts";
import { pairedMoments } from "./paired-moments.ts";

/**
 * Standardized mean change, standard deviation of the differences (dz).
 *
 * Definition: how large is the mean change beside its own scatter? It grows with the pre–post correlation, so it does
 * not compare with effect sizes of separate groups.
 * Formula: d̄/s_d = t/√n.
 * Shapes: n matched pairs. Units: standard deviations of the differences, null value 0.
 * Interval method: noncentral t: the noncentralities that put the observed t at either tail, over √n.
 * Undefined when: n < 2 (`too-few-pairs`), all differences equal (`no-variation`); no interval where the noncentral t
 * cannot be inverted (`not-computable`).
 * Errors: RangeError for a confidence level outside (0, 1).
 * Agrees with: R effectsize::cohens_d(paired = TRUE), the interval by uniroot on pt (oracle scores.json, `dz`, `dzLow`).
 * Source: Cohen (1988), Statistical Power Analysis, 48; Steiger & Fouladi (1997), in What if there were no significance
 * tests?, 221–257.
 */
export function dz(pairs: PairedSample, confidence: number): Estimate | Absent {
  const moments = pairedMoments(pairs);
  if ("reason" in moments) return moments;
  const { n, meanDifference, varianceDifference } = moments;
  if (varianceDifference === 0) return absent("no-variation");
  const estimate = meanDifference / Math.sqrt(varianceDifference);
  const bounds = noncentralityInterval(estimate * Math.sqrt(n), n - 1, confidence);
  if ("reason" in bounds) return { estimate, reason: bounds.reason };
  const low = bounds.low / Math.sqrt(n);
  const high = bounds.high / Math.sqrt(n);
  return { estimate, interval: { level: confidence, low, high, method: "noncentral-t" } };
}
