import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import type { PairedSample } from "../core/sample.ts";
import { type PairedMoments, pairedMoments } from "./paired-moments.ts";

/**
 * Morris' d_ppc2: the difference of two groups' mean gains in pre-test standard deviations.
 *
 * Definition: by how many standard deviations of the not yet trained did the second group gain more than the first?
 * Formula: c_P·(d̄₂ − d̄₁)/SD_pre, SD²_pre = ((n₁ − 1)s²ₓ₁ + (n₂ − 1)s²ₓ₂)/(n₁ + n₂ − 2) pooled over both groups'
 * pre-tests, c_P = 1 − 3/(4(n₁ + n₂ − 2) − 1).
 * Shapes: matched pairs of two groups of different people. Units: standard deviations, null value 0.
 * Interval method: none. Morris gives a sampling variance but it holds only where both waves of both
 * groups have one variance and one correlation, which a training with a ceiling does not leave; he gives no interval.
 * Undefined when: a group has n < 2 (`too-few-pairs`), neither pre-test varies (`no-variation`), or squares overflow
 * (`not-computable`).
 * Agrees with: the five values of his Table 5; his equations written out in R (oracle between.json, `dppc2`).
 * Source: Morris (2008), Organizational Research Methods 11, 364–386, https://doi.org/10.1177/1094428106291059.
 */
export function morrisDppc2(first: PairedSample, second: PairedSample): number | Absent {
  const a = pairedMoments(first);
  if ("reason" in a) return a;
  const b = pairedMoments(second);
  return "reason" in b ? b : dppc2FromMoments(a, b);
}

/** {@link morrisDppc2} from the moments of the two groups. */
export function dppc2FromMoments(a: PairedMoments, b: PairedMoments): number | Absent {
  const df = a.n + b.n - 2;
  const pooled = (a.n - 1) * (a.variancePre / df) + (b.n - 1) * (b.variancePre / df);
  if (pooled === 0) return absent("no-variation");
  const correction = 1 - 3 / (4 * df - 1);
  return (correction * (b.meanDifference - a.meanDifference)) / Math.sqrt(pooled);
}
