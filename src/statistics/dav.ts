import type { Estimate } from "../core/interval.ts";
import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import type { PairedSample } from "../core/sample.ts";
import { criticalZ } from "./critical-value.ts";
import { pairedMoments } from "./paired-moments.ts";

/** Mean difference, variances and covariance of n matched pairs. */
export interface DavInputs {
  readonly n: number;
  readonly meanDifference: number;
  readonly variancePre: number;
  readonly variancePost: number;
  readonly varianceDifference: number;
  readonly covariance: number;
}

/** The figures a paper prints for two waves of the same people. */
export interface PairedSummary {
  readonly meanPre: number;
  readonly meanPost: number;
  readonly sdPre: number;
  readonly sdPost: number;
  readonly r: number;
  readonly n: number;
  readonly confidence: number;
}

/**
 * Standardized mean change, average-variance standardizer (dav).
 *
 * Definition: by how many standard deviations of the scores did the mean move?
 * Formula: d̄/s, s² = (s²ₓ + s²ᵧ)/2.
 * Shapes: n matched pairs. Units: standard deviations, null value 0.
 * Interval method: Bonett: ± z·se, se² = dav²(s⁴ₓ + s⁴ᵧ + 2r²s²ₓs²ᵧ)/(8(n − 1)s⁴) + s²_d/((n − 1)s²).
 * Undefined when: n < 2 (`too-few-pairs`), neither wave varies (`no-variation`).
 * Errors: RangeError for a confidence level outside (0, 1).
 * Agrees with: the same formula in R (oracle scores.json, `dav`); Bonett's printed example 2.3963 [1.1182, 3.6744].
 * Source: Bonett (2008), Psychological Methods 13, 99–109, https://doi.org/10.1037/1082-989X.13.2.99.
 */
export function dav(pairs: PairedSample, confidence: number): Estimate | Absent {
  const moments = pairedMoments(pairs);
  return "reason" in moments ? moments : davFromMoments(moments, confidence);
}

/** {@link dav} from the moments of the pairs. */
export function davFromMoments(moments: DavInputs, confidence: number): Estimate | Absent {
  const { n, meanDifference, variancePre: vx, variancePost: vy, varianceDifference } = moments;
  const s2 = vx / 2 + vy / 2;
  if (s2 === 0) return absent("no-variation");
  const estimate = meanDifference / Math.sqrt(s2);
  const ofStandardizer = (estimate * estimate * relativeFourthPowers(moments)) / (8 * (n - 1));
  const half = criticalZ(confidence) * Math.sqrt(ofStandardizer + varianceDifference / ((n - 1) * s2));
  const interval = {
    level: confidence,
    low: estimate - half,
    high: estimate + half,
    method: "bonett-2008",
  } as const;
  return { estimate, interval };
}

/** (s⁴ₓ + s⁴ᵧ + 2r²s²ₓs²ᵧ)/s⁴, divided first: squares of the variances of huge scores would overflow. */
export function relativeFourthPowers({ variancePre, variancePost, covariance }: DavInputs): number {
  const s2 = variancePre / 2 + variancePost / 2;
  const [x, y, xy] = [variancePre / s2, variancePost / s2, covariance / s2];
  return x * x + y * y + 2 * xy * xy;
}

/** {@link dav} from printed summary statistics. Errors: RangeError for n < 2 or |r| > 1. */
export function davFromSummary(summary: PairedSummary): Estimate | Absent {
  const { meanPre, meanPost, sdPre, sdPost, r, n, confidence } = summary;
  if (!(n >= 2)) throw new RangeError(`davFromSummary requires n of 2 or more, got ${n}`);
  if (!(Math.abs(r) <= 1)) throw new RangeError(`davFromSummary requires r from -1 to 1, got ${r}`);
  const covariance = r * sdPre * sdPost;
  const variancePre = sdPre * sdPre;
  const variancePost = sdPost * sdPost;
  const varianceDifference = variancePre + variancePost - 2 * covariance;
  const moments = { n, variancePre, variancePost, varianceDifference, covariance };
  return davFromMoments({ ...moments, meanDifference: meanPost - meanPre }, confidence);
}
