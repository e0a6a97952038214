import { incompleteBeta } from "../special/incomplete-beta.ts";

/**
 * Definition: P(K ≤ k), K successes in n trials of probability p.
 * Formula: I_{1−p}(n − k, k + 1).
 * Units, range, null value: [0, 1].
 * Errors: RangeError unless k is whole, n is whole and 0 or more, and 0 ≤ p ≤ 1.
 * Agrees with: R `pbinom(k, n, p)`, tests/oracles/distributions.json `binom_lo`.
 * Source: DLMF 8.17.5.
 */
export function binomialLower(k: number, n: number, p: number): number {
  return tails("binomialLower", k, n, p).lower;
}

/**
 * Definition: P(K > k), K successes in n trials of probability p, computed directly.
 * Formula: I_p(k + 1, n − k).
 * Units, range, null value: [0, 1].
 * Errors: RangeError unless k is whole, n is whole and 0 or more, and 0 ≤ p ≤ 1.
 * Agrees with: R `pbinom(k, n, p, lower = FALSE)`, tests/oracles/distributions.json `binom_up`.
 * Source: DLMF 8.17.5.
 */
export function binomialUpper(k: number, n: number, p: number): number {
  return tails("binomialUpper", k, n, p).upper;
}

function tails(caller: string, k: number, n: number, p: number): { lower: number; upper: number } {
  if (!Number.isInteger(k)) throw new RangeError(`${caller} requires a whole k, got ${k}`);
  if (!Number.isInteger(n) || n < 0) {
    throw new RangeError(`${caller} requires a whole n of 0 or more, got ${n}`);
  }
  if (!(p >= 0 && p <= 1)) throw new RangeError(`${caller} requires 0 ≤ p ≤ 1, got ${p}`);
  if (k < 0) return { lower: 0, upper: 1 };
  if (k >= n) return { lower: 1, upper: 0 };
  const { lower, upper } = incompleteBeta({ x: p, y: 1 - p, a: k + 1, b: n - k });
  return { lower: upper, upper: lower };
}
