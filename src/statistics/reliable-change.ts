/** What a participant's change is, beside the test's error of measurement. */
export type ReliableChange = "improved" | "unchanged" | "worsened";

/**
 * The smallest change that the test's unreliability does not explain (Jacobson & Truax).
 *
 * Definition: beyond which difference is a participant's change unlikely to be error of measurement alone?
 * Formula: 1.96·sₓ√(2(1 − r)), r the test's reliability. 1.96 as the authors print it, whatever the confidence level.
 * Units: those of the scores, 0 or more. Errors: RangeError for sₓ < 0 or a reliability outside 0–1.
 * Agrees with: the authors' formula, worked by hand (its own test).
 * Source: Jacobson & Truax (1991), Journal of Consulting and Clinical Psychology 59, 12–19,
 * https://doi.org/10.1037/0022-006X.59.1.12.
 */
export function reliableChangeThreshold(sdPre: number, reliability: number): number {
  if (!(sdPre >= 0)) {
    throw new RangeError(`reliableChangeThreshold requires a standard deviation of 0 or more, got ${sdPre}`);
  }
  if (!(reliability >= 0 && reliability <= 1)) {
    throw new RangeError(`reliableChangeThreshold requires a reliability from 0 to 1, got ${reliability}`);
  }
  return 1.96 * sdPre * Math.sqrt(2 * (1 - reliability));
}

/**
 * Judges a change: `improved` above the threshold, `worsened` below its negative, else `unchanged` (the threshold
 * itself included). `difference` is post − pre, turned round by the caller where lower is better.
 */
export function reliableChange(difference: number, threshold: number): ReliableChange {
  if (difference > threshold) return "improved";
  return difference < -threshold ? "worsened" : "unchanged";
}
