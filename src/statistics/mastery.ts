import type { Estimate } from "../core/interval.ts";
import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import type { PairedSample } from "../core/sample.ts";
import { wilson } from "./wilson.ts";

/** How many reached the threshold in one wave. */
export interface MasteryShare {
  readonly count: number;
  readonly share: Estimate;
}

/** Mastery before and after, and who crossed the threshold. */
export interface Mastery {
  readonly pre: MasteryShare;
  readonly post: MasteryShare;
  /** Below before, at or above after. */
  readonly gained: number;
  /** At or above before, below after. */
  readonly lost: number;
}

/**
 * Mastery (*ketuntasan*).
 *
 * Definition: how many reach the threshold before and after, and how many crossed it either way?
 * Formula: counts of scores ≥ threshold (≤ threshold where lower is better); shares of n matched pairs.
 * Shapes: matched pairs. Range of a share 0 to 1. Interval method: Wilson, for each share.
 * Undefined when: n = 0 (`too-few-pairs`). Errors: RangeError for a confidence level outside (0, 1).
 * Agrees with: counts in R (oracle scores.json, `mastery`).
 * Source: Wilson (1927), JASA 22, 209–212, https://doi.org/10.1080/01621459.1927.10502953.
 */
export function mastery(
  pairs: PairedSample,
  threshold: number,
  confidence: number,
  lowerIsBetter = false,
): Mastery | Absent {
  if (pairs.n === 0) return absent("too-few-pairs");
  const masters = (score: number) => (lowerIsBetter ? score <= threshold : score >= threshold);
  const count = (has: (pre: boolean, post: boolean) => boolean) =>
    pairs.counts.reduce(
      (sum, c, i) => sum + (has(masters(pairs.pre[i]!), masters(pairs.post[i]!)) ? c : 0),
      0,
    );
  const shareOf = (total: number) => ({ count: total, share: wilson(total, pairs.n, confidence) });
  return {
    pre: shareOf(count((pre) => pre)),
    post: shareOf(count((_, post) => post)),
    gained: count((pre, post) => !pre && post),
    lost: count((pre, post) => pre && !post),
  };
}
