import type { Estimate } from "../core/interval.ts";
import type { Absent } from "../core/reason.ts";
import { absent } from "../core/reason.ts";
import type { Sample } from "../core/sample.ts";
import { wilson } from "./wilson.ts";

/**
 * Probability of superiority for matched pairs.
 *
 * Definition: how likely is it that a participant does better after than before? (Not McGraw & Wong's common language
 * effect size, which compares two different people.)
 * Formula: (number improved + ½ number unchanged)/n.
 * Shapes: the differences post − pre of n pairs. Range 0 to 1, null value ½.
 * Interval method: Wilson on n; conservative where many are unchanged.
 * Undefined when: n = 0 (`too-few-pairs`). Errors: RangeError for a confidence level outside (0, 1).
 * Agrees with: the same share in R with Wilson's formula (oracle scores.json, `superiority`).
 * Source: Grissom & Kim (2012), Effect Sizes for Research, 2nd ed., 164–166.
 */
export function superiority(differences: Sample, confidence: number): Estimate | Absent {
  if (differences.n === 0) return absent("too-few-pairs");
  const successes = differences.values.reduce(
    (sum, d, i) => sum + (d > 0 ? differences.counts[i]! : d === 0 ? differences.counts[i]! / 2 : 0),
    0,
  );
  return wilson(successes, differences.n, confidence);
}
