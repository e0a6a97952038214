import type { Estimate } from "../core/interval.ts";
import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import type { PairedSample } from "../core/sample.ts";
import { pairedMoments } from "./paired-moments.ts";

/**
 * Standardized mean change, repeated-measures standardizer (drm).
 *
 * Definition: {@link dz} put back on the scale of the scores by the pre–post correlation.
 * Formula: dz·√(2(1 − r)).
 * Shapes: n matched pairs. Units: standard deviations, null value 0. Interval method: none.
 * Undefined when: n < 2 (`too-few-pairs`), the differences or a wave do not vary (`no-variation`).
 * Agrees with: the same formula in R (oracle scores.json, `drm`).
 * Source: Morris & DeShon (2002), Psychological Methods 7, 105–125, https://doi.org/10.1037/1082-989X.7.1.105.
 */
export function drm(pairs: PairedSample): Estimate | Absent {
  const moments = pairedMoments(pairs);
  if ("reason" in moments) return moments;
  const { meanDifference, variancePre, variancePost, varianceDifference, covariance } = moments;
  if (variancePre === 0 || variancePost === 0 || varianceDifference === 0) return absent("no-variation");
  const geometric = Math.sqrt(variancePre) * Math.sqrt(variancePost);
  // 1 − r, from the differences where r is near 1: 1 − cov/(sₓsᵧ) would cancel.
  const sdGap = Math.sqrt(variancePre) - Math.sqrt(variancePost);
  const oneMinusR =
    covariance > 0 ? (varianceDifference - sdGap * sdGap) / (2 * geometric) : 1 - covariance / geometric;
  const apart = oneMinusR > 4 * Number.EPSILON ? oneMinusR : 0;
  return { estimate: (meanDifference / Math.sqrt(varianceDifference)) * Math.sqrt(2 * apart) };
}
