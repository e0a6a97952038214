import { gammaRatio } from "./special/gamma-ratio.ts";

/**
 * Hedges' exact small-sample correction J(m).
 *
 * Definition: the factor that takes the bias out of a standardized mean difference on m degrees of freedom.
 * Formula: J(m) = Γ(m/2)/(√(m/2)·Γ((m − 1)/2)); m may be fractional.
 * Range: 0 to 1, rising to 1 with m. Errors: RangeError for m ≤ 1, where the expectation it corrects does not exist.
 * Agrees with: R exp(lgamma(m/2) − lgamma((m − 1)/2))/sqrt(m/2).
 * Source: Hedges (1981), Journal of Educational Statistics 6, 107–128, https://doi.org/10.3102/10769986006002107.
 */
export function hedgesCorrection(m: number): number {
  if (!(m > 1)) throw new RangeError(`hedgesCorrection requires degrees of freedom above 1, got ${m}`);
  return gammaRatio((m - 1) / 2) / Math.sqrt(m / 2);
}
