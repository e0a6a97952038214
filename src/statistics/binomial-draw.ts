import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import type { RandomGenerator } from "pure-rand/types/RandomGenerator";
import { stirlingError } from "./special/stirling-error.ts";

/**
 * Definition: a random number of successes in n trials of probability p.
 * Formula: inversion of the distribution function from 0 upwards while n·p < 10, O(n·p); beyond, Hörmann's transformed
 * rejection BTRS, about 1.3 rounds whatever n. For p > ½ the failures are drawn.
 * Units, range, null value: whole, 0 … n.
 * Errors: RangeError unless n is whole and 0 or more and 0 ≤ p ≤ 1.
 * Agrees with: the binomial distribution function (goodness of fit and moments at a fixed seed).
 * Source: Hörmann (1993), The generation of binomial random variates, J. Statist. Comput. Simul. 46, 101–110.
 */
export function binomialDraw(random: RandomGenerator, n: number, p: number): number {
  if (!Number.isInteger(n) || n < 0) {
    throw new RangeError(`binomialDraw requires a whole n of 0 or more, got ${n}`);
  }
  if (!(p >= 0 && p <= 1)) throw new RangeError(`binomialDraw requires 0 ≤ p ≤ 1, got ${p}`);
  if (n === 0 || p === 0) return 0;
  if (p > 0.5) return n - binomialDraw(random, n, 1 - p);
  return n * p < 10 ? byInversion(random, n, p) : byRejection(random, n, p);
}

function byInversion(random: RandomGenerator, n: number, p: number): number {
  const odds = p / (1 - p);
  let probability = Math.exp(n * Math.log1p(-p));
  let left = uniformFloat64(random);
  let k = 0;
  // The rounded probabilities may sum to a little less than the draw: n ends the search.
  while (left >= probability && k < n) {
    left -= probability;
    k += 1;
    probability *= (odds * (n - k + 1)) / k;
  }
  return k;
}

function byRejection(random: RandomGenerator, n: number, p: number): number {
  const odds = p / (1 - p);
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const mode = Math.floor((n + 1) * p);
  const logAtMode = logWeight(mode, n, odds);
  for (;;) {
    const u = uniformFloat64(random) - 0.5;
    const v = 1 - uniformFloat64(random);
    const edge = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / edge + b) * u + n * p + 0.5);
    if (edge >= 0.07 && v <= 0.92 - 4.2 / b) return k;
    if (!(k >= 0 && k <= n)) continue;
    const height = (v * (2.83 + 5.1 / b) * spread) / (a / (edge * edge) + b);
    if (Math.log(height) <= logWeight(k, n, odds) - logAtMode) return k;
  }
}

/** ln of P(K = k) but for what does not depend on k. */
function logWeight(k: number, n: number, odds: number): number {
  return k * Math.log(odds) - logFactorial(k) - logFactorial(n - k);
}

function logFactorial(n: number): number {
  return n === 0 ? 0 : (n + 0.5) * Math.log(n) - n + Math.log(2 * Math.PI) / 2 + stirlingError(n);
}
