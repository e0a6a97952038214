import { increasingRoot } from "./increasing-root.ts";

/** Below the logarithm of the smallest double: stands for ln 0, so that Brent's method never meets an infinity. */
const LOG_ZERO = -800;

/**
 * Definition: the x > 0 at which one tail of a distribution holds the probability p.
 * Formula: Brent's method over ln x on ln tail(x) = ln p: relative accuracy in x and in p, however small they are.
 * Shapes: `tail` is "lower" (rising with x) or "upper" (falling); `start` is a guess of ln x, `stride` how far off it may be.
 * Units, range, null value: above 0; 0 or Infinity where no double could hold it.
 * Errors: none, if the tail does reach p.
 * Source: Brent (1973), Algorithms for Minimization Without Derivatives, ch. 4.
 */
export function tailQuantile(
  tail: { readonly lower: (x: number) => number } | { readonly upper: (x: number) => number },
  p: number,
  start: number,
  stride: number,
): number {
  const target = Math.log(p);
  const logOf = (probability: number) => Math.max(LOG_ZERO, Math.log(probability));
  const excess =
    "lower" in tail
      ? (u: number) => logOf(tail.lower(Math.exp(u))) - target
      : (u: number) => target - logOf(tail.upper(Math.exp(u)));
  return Math.exp(increasingRoot(excess, start, stride));
}
