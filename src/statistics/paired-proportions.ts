import type { Estimate } from "../core/interval.ts";
import { criticalZ } from "./critical-value.ts";

/** People who crossed a threshold between two waves, of n. */
export interface Changers {
  readonly gained: number;
  readonly lost: number;
  readonly n: number;
}

/**
 * Change of a share between two waves of the same people.
 *
 * Definition: by how much did the share above the threshold rise?
 * Formula: (gained − lost)/n.
 * Units: a difference of shares, −1 to 1, null value 0.
 * Interval method: Bonett & Price's adjusted Wald: p̃₁₂ = (gained + 1)/(n + 2), p̃₂₁ = (lost + 1)/(n + 2),
 * (p̃₁₂ − p̃₂₁) ± z√((p̃₁₂ + p̃₂₁ − (p̃₁₂ − p̃₂₁)²)/(n + 2)), cut at −1 and 1. Its centre is not the estimate.
 * Errors: RangeError for counts that do not fit in n, or a confidence level outside (0, 1).
 * Agrees with: the same formula in R (oracle scores.json, `mastery.changeLow`, `mastery.changeHigh`).
 * Source: Bonett & Price (2012), Journal of Educational and Behavioral Statistics 37, 479–488,
 * https://doi.org/10.3102/1076998611411915.
 */
export function pairedProportionDifference({ gained, lost, n }: Changers, confidence: number): Estimate {
  if (!(n > 0 && gained >= 0 && lost >= 0 && gained + lost <= n)) {
    throw new RangeError(
      `pairedProportionDifference requires 0 ≤ gained + lost ≤ n and n above 0, got ${gained}, ${lost} of ${n}`,
    );
  }
  const up = (gained + 1) / (n + 2);
  const down = (lost + 1) / (n + 2);
  const centre = up - down;
  const half = criticalZ(confidence) * Math.sqrt((up + down - centre * centre) / (n + 2));
  const interval = {
    level: confidence,
    low: Math.max(-1, centre - half),
    high: Math.min(1, centre + half),
    method: "bonett-price-2012",
  } as const;
  return { estimate: (gained - lost) / n, interval };
}
