import type { Estimate } from "../core/interval.ts";
import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import type { PairedSample } from "../core/sample.ts";
import { dz } from "./dz.ts";
import { hedgesCorrection } from "./hedges-correction.ts";

/**
 * Bias-corrected standardized mean change, standard deviation of the differences (gz).
 *
 * Definition: {@link dz} without its small-sample bias.
 * Formula: dz·J(n − 1), J as in {@link hedgesCorrection}.
 * Shapes: n matched pairs. Units: standard deviations of the differences, null value 0.
 * Interval method: noncentral t, the same interval as dz's, not rescaled (rescaled it covers .907 at n = 6).
 * Undefined when: n < 3 (`too-few-pairs`), all differences equal (`no-variation`).
 * Errors: RangeError for a confidence level outside (0, 1).
 * Agrees with: R effectsize::hedges_g(paired = TRUE) (oracle scores.json, `gz`).
 * Source: Hedges (1981), Journal of Educational Statistics 6, 107–128, https://doi.org/10.3102/10769986006002107.
 */
export function gz(pairs: PairedSample, confidence: number): Estimate | Absent {
  if (pairs.n < 3) return absent("too-few-pairs");
  const uncorrected = dz(pairs, confidence);
  if (!("estimate" in uncorrected)) return uncorrected;
  return { ...uncorrected, estimate: uncorrected.estimate * hedgesCorrection(pairs.n - 1) };
}
