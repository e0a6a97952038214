import { requireProbability } from "../special/arguments.ts";
import { normalQuantile } from "./normal.ts";

/**
 * Definition: the smallest v with P(V ≤ v) ≥ p, V the sum of the positive ranks of n untied differences under the
 * hypothesis of symmetry about 0 (Wilcoxon's W+).
 * Formula: exact up to n = 200, by P_k(v) = ½ P_{k−1}(v) + ½ P_{k−1}(v − k); beyond,
 * ⌈n(n + 1)/4 + z_p √(n(n + 1)(2n + 1)/24) − ½⌉, not below 0.
 * Units, range, null value: whole, 0 … n(n + 1)/2; about n(n + 1)/4 at p = ½.
 * Errors: RangeError unless 0 < p < 1 and n is whole and above 0.
 * Agrees with: R `qsignrank(p, n)`, also for a p exactly on a step (R allows it 10 rounding units),
 * tests/oracles/signed-rank-quantile.json.
 * Source: Wilcoxon (1945), Biometrics Bulletin 1, 80–83; Hollander, Wolfe & Chicken (2014), ch. 3.
 */
export function signedRankQuantile(p: number, n: number): number {
  requireProbability("signedRankQuantile", p);
  if (!Number.isInteger(n) || n < 1) {
    throw new RangeError(`signedRankQuantile requires a whole n of 1 or more, got ${n}`);
  }
  const largest = (n * (n + 1)) / 2;
  if (n > 200) {
    const spread = Math.sqrt((largest * (2 * n + 1)) / 12);
    return Math.max(0, Math.ceil(largest / 2 + normalQuantile(p) * spread - 0.5));
  }
  const slack = 10 * Number.EPSILON;
  if (p <= 0.5) return firstBeyond(n, (below) => below >= p - slack);
  return largest - firstBeyond(n, (below) => below > 1 - p + slack);
}

/** The first v, in the lower half of the distribution, whose P(V ≤ v) is enough. */
function firstBeyond(n: number, isEnough: (below: number) => boolean): number {
  const probabilities = lowerHalf(n);
  let below = 0;
  let v = 0;
  for (; v < probabilities.length - 1; v++) {
    below += probabilities[v]!;
    if (isEnough(below)) break;
  }
  return v;
}

/** P(V = v) for v up to the middle. */
function lowerHalf(n: number): Float64Array {
  const middle = Math.floor((n * (n + 1)) / 4);
  const probabilities = new Float64Array(middle + 1);
  probabilities[0] = 1;
  for (let rank = 1; rank <= n; rank++) {
    for (let v = middle; v >= 0; v--) {
      probabilities[v] = (probabilities[v]! + (v >= rank ? probabilities[v - rank]! : 0)) / 2;
    }
  }
  return probabilities;
}
