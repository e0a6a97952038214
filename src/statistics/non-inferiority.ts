import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import type { PairedSample } from "../core/sample.ts";
import { differencesOf } from "../core/sample.ts";
import { pairedT } from "./paired-t.ts";

/** The outcome of a non-inferiority test of two waves. */
export interface NonInferiority {
  /** The lower bound of the two-sided t interval of the mean of later − earlier, in scores. */
  readonly lower: number;
  /** Whether a loss of the margin or more is ruled out. */
  readonly kept: boolean;
}

/**
 * Non-inferiority of a later wave to an earlier one.
 *
 * Definition: is a loss of a margin that matters, or more, ruled out?
 * Formula: kept when d̄ − t·s_d/√n > −δ, t on n − 1 df: a one-sided t test of d̄ ≤ −δ at α = (1 − confidence)/2, read off
 * the two-sided interval that stands beside it.
 * Shapes: pairs of the earlier wave (`pre`: the post-test) and the later (`post`: the follow-up), higher is better;
 * `margin` δ in scores.
 * Interval method: t. Undefined when: n < 2 (`too-few-pairs`), all differences equal (`no-variation`: with no spread seen
 * there is no telling how far the mean may be off).
 * Errors: RangeError unless the margin is finite and above 0, or for a confidence level outside (0, 1).
 * Agrees with: R t.test(f, y, paired = TRUE)$conf.int and t.test(…, mu = −δ, alternative = "greater") (oracle
 * follow-up.json, `nonInferiority`).
 * Source: Walker & Nowacki (2011), Journal of General Internal Medicine 26, 192–196,
 * https://doi.org/10.1007/s11606-010-1513-8.
 */
export function nonInferiority(
  pairs: PairedSample,
  margin: number,
  confidence: number,
): NonInferiority | Absent {
  if (!(margin > 0 && Number.isFinite(margin))) {
    throw new RangeError(`nonInferiority requires a finite margin above 0, got ${margin}`);
  }
  const test = pairedT(differencesOf(pairs), confidence);
  if ("reason" in test) return test;
  const lower = test.meanDifference.interval?.low;
  if (lower === undefined || !Number.isFinite(lower)) return absent("not-computable");
  return { lower, kept: lower > -margin };
}
