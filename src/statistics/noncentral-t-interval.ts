import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import { tailOf } from "./critical-value.ts";
import { noncentralTLower, noncentralTUpper } from "./distributions/noncentral-t.ts";
import { findRoot } from "./special/brent.ts";

/** The noncentralities compatible with an observed t. */
export interface NoncentralityBounds {
  readonly low: number;
  readonly high: number;
}

/**
 * Confidence interval of the noncentrality behind an observed t.
 *
 * Definition: which population effects, in standard errors, make a t like this one unsurprising?
 * Formula: low solves P(T ≥ t | df, λ) = α/2, high solves P(T ≤ t | df, λ) = α/2; both tails fall or rise
 * monotonically in λ, so the root is bracketed by doubling and found by Brent's method.
 * Units: standard errors, null value 0. Undefined when: |t| > 1e4 or no bracket is found (`not-computable`).
 * Errors: RangeError for a confidence level outside (0, 1).
 * Agrees with: R uniroot on pt(t, df, ncp) (oracle scores.json, `dzLow`, `dzHigh` times √n).
 * Source: Steiger & Fouladi (1997), in What if there were no significance tests?, 221–257.
 */
export function noncentralityInterval(
  t: number,
  df: number,
  confidence: number,
): NoncentralityBounds | Absent {
  const tail = tailOf(confidence);
  if (Math.abs(t) > LARGEST_T) return absent("not-computable");
  const low = rootAround(t, -1, df, (ncp) => noncentralTUpper(t, df, ncp) - tail);
  const high = rootAround(t, 1, df, (ncp) => noncentralTLower(t, df, ncp) - tail);
  return low === undefined || high === undefined ? absent("not-computable") : { low, high };
}

/**
 * A zero of `gap`, which is positive two standard errors on the near side of t (the tail is above ½ there) and falls
 * in the direction given.
 */
function rootAround(
  t: number,
  direction: 1 | -1,
  df: number,
  gap: (ncp: number) => number,
): number | undefined {
  let step = 2 * Math.sqrt(1 + (t * t) / (2 * df));
  let inner = t - direction * step;
  let outer = t + direction * step;
  for (let tries = 0; gap(outer) > 0; tries++) {
    if (tries === MOST_DOUBLINGS) return undefined;
    inner = outer;
    step *= 2;
    outer += direction * step;
  }
  return findRoot(gap, Math.min(inner, outer), Math.max(inner, outer));
}

const LARGEST_T = 1e4;
const MOST_DOUBLINGS = 60;
