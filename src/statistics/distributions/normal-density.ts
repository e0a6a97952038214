const INVERSE_ROOT_TWO_PI = 0.3989422804014327;

/**
 * Definition: the density φ(z) of the standard normal distribution.
 * Formula: exp(−z²/2)/√(2π), z² split so that its rounding does not grow with the exponent.
 * Units, range, null value: above 0, at most 0.3989…; 0 beyond |z| = 40, where it is below the smallest double.
 * Errors: none.
 * Agrees with: R `dnorm(z)`.
 * Source: DLMF 7.17.
 */
export function normalDensity(z: number): number {
  if (Math.abs(z) > 40) return 0;
  const head = Math.round(z * 16) / 16;
  const rest = (z - head) * (z + head);
  return INVERSE_ROOT_TWO_PI * Math.exp((-head * head) / 2) * Math.exp(-rest / 2);
}
