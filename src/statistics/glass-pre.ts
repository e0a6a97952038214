import type { Estimate } from "../core/interval.ts";
import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import type { PairedSample } from "../core/sample.ts";
import { criticalZ } from "./critical-value.ts";
import { pairedMoments } from "./paired-moments.ts";

/**
 * Standardized mean change, pre-test standardizer (Glass's Δ with the first wave as reference).
 *
 * Definition: by how many standard deviations of the untrained did the mean move?
 * Formula: d̄/sₓ.
 * Shapes: n matched pairs. Units: pre-test standard deviations, null value 0.
 * Interval method: Bonett: ± z·se, se² = est²/(2(n − 1)) + s²_d/((n − 1)s²ₓ).
 * Undefined when: n < 2 (`too-few-pairs`), the pre-test does not vary (`no-variation`).
 * Errors: RangeError for a confidence level outside (0, 1).
 * Agrees with: the same formula in R (oracle scores.json, `glassPre`).
 * Source: Bonett (2008), Psychological Methods 13, 99–109, https://doi.org/10.1037/1082-989X.13.2.99.
 */
export function glassPre(pairs: PairedSample, confidence: number): Estimate | Absent {
  const moments = pairedMoments(pairs);
  if ("reason" in moments) return moments;
  const { n, meanDifference, variancePre, varianceDifference } = moments;
  if (variancePre === 0) return absent("no-variation");
  const estimate = meanDifference / Math.sqrt(variancePre);
  const ofStandardizer = (estimate * estimate) / (2 * (n - 1));
  const half =
    criticalZ(confidence) * Math.sqrt(ofStandardizer + varianceDifference / ((n - 1) * variancePre));
  const interval = {
    level: confidence,
    low: estimate - half,
    high: estimate + half,
    method: "bonett-2008",
  } as const;
  return { estimate, interval };
}
