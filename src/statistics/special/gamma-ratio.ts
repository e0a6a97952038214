import { requirePositive } from "./arguments.ts";

/** (2^−k − 2) Bₖ₊₁ / (k (k + 1)), k = 1, 3 … 13: ln Γ(x + ½) − ln Γ(x) = ½ ln x + Σ cₖ x^−k. */
const SERIES = [-1 / 8, 1 / 192, -1 / 640, 17 / 14336, -31 / 18432, 691 / 180224, -5461 / 425984] as const;

/**
 * Definition: Γ(x + ½) / Γ(x), which turns a standard deviation into an unbiased one (Hedges' J).
 * Formula: √x · exp(Σ cₖ x^−k) from x ≥ 12; below, downwards by r(x) = r(x + 1) · x/(x + ½).
 * Units, range, null value: above 0, rising, ≈ √(x − ¼). Relative error below 1e-14 for every x.
 * Errors: RangeError unless x is finite and above 0.
 * Agrees with: R `exp(lgamma(x + .5) - lgamma(x))` where that has digits.
 * Source: DLMF 5.11.8, 24.4.27.
 */
export function gammaRatio(x: number): number {
  requirePositive("gammaRatio", "x", x);
  let shifted = x;
  let factor = 1;
  for (; shifted < 12; shifted += 1) factor *= shifted / (shifted + 0.5);
  const inverse = 1 / shifted;
  const square = inverse * inverse;
  let series = 0;
  for (let i = SERIES.length - 1; i >= 0; i--) series = series * square + SERIES[i]!;
  return factor * Math.sqrt(shifted) * Math.exp(series * inverse);
}
