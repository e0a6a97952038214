import type { Estimate, Interval } from "../core/interval.ts";
import { type Absent, absent } from "../core/reason.ts";
import type { Sample } from "../core/sample.ts";
import { criticalT } from "./critical-value.ts";
import { type SignedRanks, signedRanks } from "./signed-ranks.ts";

/**
 * Definition: matched-pairs rank-biserial correlation: the share of the rank sum in favour of a rise minus that against.
 * Formula: r = (W+ − W−)/(W+ + W−), ranks of the non-zero differences.
 * Shapes: differences (post − pre) as a tally.
 * Units, range, null value: −1 … 1; 0 where rises and falls weigh the same.
 * Interval method: "jackknife-fisher-z", approximate: jackknife standard error of r over all n pairs (leaving out a zero
 * leaves r as it is), carried to Fisher's z by 1/(1 − r²), t with n − 1 df.
 * Undefined when: every difference is 0 ("no-non-zero-differences"); the interval at ±1 ("all-changed-one-way").
 * Errors: RangeError for a confidence outside (0, 1).
 * Agrees with: tests/oracles/scores.json `rankBiserial`, and leave-one-out by brute force.
 * Source: Kerby (2014), Comprehensive Psychology 3, 11.IT.3.1; jackknife: Tukey (1958), Ann. Math. Statist. 29, 614.
 */
export function rankBiserial(differences: Sample, confidence: number): Estimate | Absent {
  const signed = signedRanks(differences, "wilcoxon");
  const { wPlus, wMinus, positive, negative } = signed;
  if (positive + negative === 0) return absent("no-non-zero-differences");
  const estimate = (wPlus - wMinus) / (wPlus + wMinus);
  if (positive === 0 || negative === 0) return { estimate, reason: "all-changed-one-way" };
  const error = jackknifeError(signed) / (1 - estimate * estimate);
  const reach = criticalT(confidence, differences.n - 1) * error;
  const z = Math.atanh(estimate);
  const interval: Interval = {
    level: confidence,
    low: Math.tanh(z - reach),
    high: Math.tanh(z + reach),
    method: "jackknife-fisher-z",
  };
  return { estimate, interval };
}

/**
 * Jackknife standard error of r. Without one difference of sign s and rank r in a tied group of net count g (risers minus
 * fallers), that group's ranks fall by ½ and all higher ones by 1, so that W+ − W− changes by −(s·r + (g − s)/2 + net
 * count of the higher groups). Kept as a change, it does not cancel for large n.
 */
function jackknifeError(signed: SignedRanks): number {
  const { ranks, rising, falling, positive, negative, zeros, wPlus, wMinus } = signed;
  const kept = positive + negative;
  const pairs = kept + zeros;
  const sumOfRanksLeft = (kept * (kept - 1)) / 2;
  // What a smaller rank sum alone adds to r, in units of 1/sumOfRanksLeft.
  const drift = (2 * (wPlus - wMinus)) / (kept + 1);
  const riser = new Float64Array(ranks.length);
  const faller = new Float64Array(ranks.length);
  let higher = 0;
  let mean = 0;
  for (let group = ranks.length - 1; group >= 0; group--) {
    const net = rising[group]! - falling[group]!;
    riser[group] = drift - (ranks[group]! + (net - 1) / 2 + higher);
    faller[group] = drift - (-ranks[group]! + (net + 1) / 2 + higher);
    mean += (rising[group]! * riser[group]! + falling[group]! * faller[group]!) / pairs;
    higher += net;
  }
  let squares = zeros * mean * mean;
  for (let group = 0; group < ranks.length; group++) {
    const up = riser[group]! - mean;
    const down = faller[group]! - mean;
    squares += rising[group]! * up * up + falling[group]! * down * down;
  }
  return Math.sqrt(((pairs - 1) / pairs) * squares) / sumOfRanksLeft;
}
