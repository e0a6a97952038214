import { deviance } from "./deviance.ts";
import { stirlingError } from "./stirling-error.ts";

/**
 * Definition: x^a e^−x / Γ(a), the front factor of the incomplete gamma function (x times the gamma density).
 * Formula: √(a/2π) exp(−δ(a) − D(a, x)), δ Stirling's error, D the deviance: no cancellation for large a and x.
 * Units, range, null value: 0 or more; 0 at x = 0.
 * Errors: none; a must be above 0 and x finite, 0 or more.
 * Source: Loader (2000), Fast and accurate computation of binomial probabilities.
 */
export function gammaFactor(a: number, x: number): number {
  if (x === 0) return 0;
  return Math.sqrt(a) * 0.3989422804014327 * Math.exp(-stirlingError(a) - deviance(a, x));
}
