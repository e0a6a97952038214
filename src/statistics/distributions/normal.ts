import { requireNumber, requireProbability } from "../special/arguments.ts";
import { normalDensity } from "./normal-density.ts";

/**
 * Definition: P(Z ≤ z) of the standard normal distribution.
 * Formula: Φ(z) = P(Z > −z), see {@link normalUpper}.
 * Units, range, null value: [0, 1]; ½ at z = 0.
 * Errors: RangeError for NaN.
 * Agrees with: R `pnorm(z)`, tests/oracles/distributions.json `norm`.
 * Source: DLMF 7.17, 7.9.
 */
export function normalLower(z: number): number {
  requireNumber("normalLower", "z", z);
  return upperTail(-z);
}

/**
 * Definition: P(Z > z) of the standard normal distribution, computed directly.
 * Formula: ½ − φ(z) (z + z³/3 + z⁵/15 + …) for |z| < 2.5; beyond, φ(z)/(z + 1/(z + 2/(z + 3/(z + …)))).
 * Units, range, null value: [0, 1]; ½ at z = 0; 0 beyond z ≈ 38.5, where it is below the smallest double.
 * Errors: RangeError for NaN.
 * Agrees with: R `pnorm(z, lower = FALSE)`, tests/oracles/distributions.json `norm`.
 * Source: Abramowitz & Stegun (1964) 26.2.11, 26.2.14; DLMF 7.9.1.
 */
export function normalUpper(z: number): number {
  requireNumber("normalUpper", "z", z);
  return upperTail(z);
}

/**
 * Definition: the z below which a standard normal value falls with probability p.
 * Formula: Newton's method on ln Φ(z) = ln p from z₀ = −√(−2 ln 2p), which lies left of the root; ln Φ is concave, so
 * no step oversteps it.
 * Units, range, null value: any real number; 0 at p = ½.
 * Errors: RangeError unless 0 < p < 1.
 * Agrees with: R `qnorm(p)`, tests/oracles/distributions.json `qnorm`.
 * Source: Newton's method; the bound Φ(z) ≤ ½ exp(−z²/2) for z ≤ 0.
 */
export function normalQuantile(p: number): number {
  requireProbability("normalQuantile", p);
  if (p === 0.5) return 0;
  if (p > 0.5) return -normalQuantile(1 - p);
  let z = -Math.sqrt(-2 * Math.log(2 * p));
  for (;;) {
    const tail = upperTail(-z);
    const next = z - (Math.log(tail / p) * tail) / normalDensity(z);
    // Only rounding makes a step to the left: the root is reached.
    if (!(next > z)) return z;
    z = next;
  }
}

function upperTail(z: number): number {
  const size = Math.abs(z);
  if (size === Number.POSITIVE_INFINITY) return z > 0 ? 0 : 1;
  if (size < 2.5) return 0.5 - normalDensity(z) * centralSeries(z);
  const tail = normalDensity(size) * millsRatio(size);
  return z > 0 ? tail : 1 - tail;
}

/** z + z³/3 + z⁵/(3·5) + … */
function centralSeries(z: number): number {
  const square = z * z;
  let term = z;
  let sum = z;
  for (let k = 3; ; k += 2) {
    term *= square / k;
    const next = sum + term;
    if (next === sum) return sum;
    sum = next;
  }
}

/** P(Z > z)/φ(z), z ≥ 2.5, from the tail of the continued fraction inwards. */
function millsRatio(z: number): number {
  // Enough terms for 1e-17 at z = 2.5, where it converges slowest.
  const terms = Math.ceil(12 + 420 / (z * z));
  let denominator = z;
  for (let k = terms; k >= 1; k--) denominator = z + k / denominator;
  return 1 / denominator;
}
