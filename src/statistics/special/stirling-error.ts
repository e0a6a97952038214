import { requirePositive } from "./arguments.ts";

/** B₂ₖ / (2k (2k − 1)), k = 1 … 8: the coefficients of Stirling's series. */
const SERIES = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360360,
  1 / 156,
  -3617 / 122400,
] as const;

/**
 * Definition: how much Stirling's formula misses ln Γ(n + 1) by.
 * Formula: δ(n) = ln Γ(n + 1) − (n + ½) ln n + n − ½ ln 2π. From n ≥ 10 by Stirling's series; below, upwards by
 * δ(n) = δ(n + 1) + (n + ½) ln(1 + 1/n) − 1, every term positive.
 * Units, range, null value: above 0, falling, ≈ 1/(12n). Relative error below 1e-15.
 * Errors: RangeError unless n is finite and above 0; n need not be whole.
 * Source: Loader (2000), Fast and accurate computation of binomial probabilities; DLMF 5.11.1.
 */
export function stirlingError(n: number): number {
  requirePositive("stirlingError", "n", n);
  let shifted = n;
  let sum = 0;
  for (; shifted < 10; shifted += 1) sum += shortfall(shifted);
  const inverse = 1 / shifted;
  const square = inverse * inverse;
  let series = 0;
  for (let k = SERIES.length - 1; k >= 0; k--) series = series * square + SERIES[k]!;
  return sum + series * inverse;
}

/** (n + ½) ln(1 + 1/n) − 1. */
function shortfall(n: number): number {
  if (n < 0.25) return (n + 0.5) * Math.log1p(1 / n) - 1;
  // = artanh(u)/u − 1 with u = 1/(2n + 1), whose series does not cancel.
  const square = 1 / ((2 * n + 1) * (2 * n + 1));
  let power = square;
  let sum = 0;
  for (let k = 3; power > 1e-18 * sum; k += 2) {
    sum += power / k;
    power *= square;
  }
  return sum;
}
