import type { Estimate } from "../core/interval.ts";
import { criticalZ } from "./critical-value.ts";

/**
 * A share with Wilson's score interval.
 *
 * Definition: which share of the population has the property?
 * Formula: the two shares π at which |p − π| = z√(π(1 − π)/n); p = successes/n. Each bound is taken from the
 * well-conditioned form of the quadratic's root, so that 0 of n begins at exactly 0 and n of n ends at exactly 1.
 * Shapes: `successes` may be a half-integer, as where ties count for half. Range 0 to 1.
 * Interval method: Wilson, without continuity correction.
 * Errors: RangeError for n ≤ 0, successes outside 0–n, or a confidence level outside (0, 1).
 * Agrees with: R prop.test(correct = FALSE)$conf.int (oracle scores.json, `superiorityLow`, `superiorityHigh`).
 * Source: Wilson (1927), JASA 22, 209–212, https://doi.org/10.1080/01621459.1927.10502953.
 */
export function wilson(successes: number, n: number, confidence: number): Estimate {
  if (!(n > 0)) throw new RangeError(`wilson requires n above 0, got ${n}`);
  if (!(successes >= 0 && successes <= n)) {
    throw new RangeError(`wilson requires successes from 0 to ${n}, got ${successes}`);
  }
  const z = criticalZ(confidence);
  const p = successes / n;
  const q = (n - successes) / n;
  const shift = (z * z) / (2 * n);
  const root = z * Math.sqrt((p * q) / n + (z * z) / (4 * n * n));
  const low = (p * p) / (p + shift + root);
  const high = 1 - (q * q) / (q + shift + root);
  return { estimate: p, interval: { level: confidence, low, high, method: "wilson" } };
}
