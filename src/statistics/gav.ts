import type { Estimate } from "../core/interval.ts";
import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import type { PairedSample } from "../core/sample.ts";
import { davFromMoments, relativeFourthPowers } from "./dav.ts";
import { hedgesCorrection } from "./hedges-correction.ts";
import { pairedMoments } from "./paired-moments.ts";

/**
 * Bias-corrected standardized mean change, average-variance standardizer (gav): the headline effect size.
 *
 * Definition: by how many standard deviations of the scores did the mean move, without small-sample bias?
 * Formula: dav·J(ν), ν = (n − 1)(s²ₓ + s²ᵧ)²/(s⁴ₓ + s⁴ᵧ + 2r²s²ₓs²ᵧ), J as in {@link hedgesCorrection}.
 * Shapes: n matched pairs. Units: standard deviations, null value 0.
 * Interval method: that of dav (Bonett), not rescaled.
 * Undefined when: n < 3 (`too-few-pairs`: J does not exist), neither wave varies (`no-variation`).
 * Errors: RangeError for a confidence level outside (0, 1).
 * Agrees with: the same formula in R (oracle scores.json, `gav`).
 * Source: Bonett (2008), Psychological Methods 13, 99–109, https://doi.org/10.1037/1082-989X.13.2.99;
 * Hedges (1981), Journal of Educational Statistics 6, 107–128, https://doi.org/10.3102/10769986006002107.
 */
export function gav(pairs: PairedSample, confidence: number): Estimate | Absent {
  if (pairs.n < 3) return absent("too-few-pairs");
  const moments = pairedMoments(pairs);
  if ("reason" in moments) return moments;
  const uncorrected = davFromMoments(moments, confidence);
  if (!("estimate" in uncorrected)) return uncorrected;
  const df = (4 * (moments.n - 1)) / relativeFourthPowers(moments);
  return { ...uncorrected, estimate: uncorrected.estimate * hedgesCorrection(df) };
}
