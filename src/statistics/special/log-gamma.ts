import { requirePositive } from "./arguments.ts";
import { stirlingError } from "./stirling-error.ts";

const HALF_LOG_TWO_PI = 0.9189385332046727;
/** 1 − γ. */
const ONE_LESS_EULER = 0.4227843350984671;

/** ζ(k) − 1, k = 2 … 29. */
const ZETA_LESS_ONE = [
  0.6449340668482264, 0.2020569031595943, 0.08232323371113819, 0.03692775514336993, 0.01734306198444914,
  0.008349277381922827, 0.00407735619794434, 0.0020083928260822143, 9.945751278180853e-4,
  4.9418860411946453e-4, 2.4608655330804832e-4, 1.2271334757848915e-4, 6.124813505870483e-5,
  3.058823630702049e-5, 1.528225940865187e-5, 7.6371976378997626e-6, 3.81729326499984e-6,
  1.908212716553939e-6, 9.539620338727962e-7, 4.7693298678780645e-7, 2.38450502727733e-7,
  1.1921992596531106e-7, 5.960818905125948e-8, 2.9803503514652279e-8, 1.4901554828365043e-8,
  7.45071178983543e-9, 3.7253340247884573e-9, 1.8626597235130491e-9,
] as const;

/**
 * Definition: the natural logarithm of Γ(x), x > 0.
 * Formula: Stirling's formula with its error term from x = 2.5; below, the Taylor series about 2 (DLMF 5.7.3), so that
 * the zeros at x = 1 and x = 2 keep their digits.
 * Units, range, null value: any real number; relative error about 1e-15.
 * Errors: RangeError unless x is finite and above 0.
 * Agrees with: R `lgamma`.
 * Source: DLMF 5.7.3, 5.11.1.
 */
export function logGamma(x: number): number {
  requirePositive("logGamma", "x", x);
  if (x >= 2.5) return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x);
  if (x >= 1.5) return aboutTwo(x - 2);
  if (x >= 0.5) return aboutTwo(x - 1) - Math.log1p(x - 1);
  return aboutTwo(x) - Math.log1p(x) - Math.log(x);
}

/** ln Γ(2 + z), |z| ≤ ½. */
function aboutTwo(z: number): number {
  let sum = 0;
  for (let i = ZETA_LESS_ONE.length - 1; i >= 0; i--) sum = ZETA_LESS_ONE[i]! / (i + 2) - z * sum;
  return z * (ONE_LESS_EULER + z * sum);
}
