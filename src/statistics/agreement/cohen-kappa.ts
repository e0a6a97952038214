import { NOT_RATED, type Ratings } from "../../core/ratings.ts";
import { type Absent, absent } from "../../core/reason.ts";
import type { Disagreement } from "./disagreement.ts";
import { unequalPairs } from "./unequal-pairs.ts";

/**
 * Cohen's κ, unweighted.
 *
 * Definition: how far is the agreement of two coders above that of two who draw independently, each from an own distribution?
 * Formula: observed = the share of units with different categories; expected = Σ pᶜqᵏ over c ≠ k, p and q the shares of
 * the categories with the first and the second coder.
 * Shapes: exactly two coders; units rated by both.
 * Units, range, null value: the coefficient is at most 1, null value 0. Two coders who each give one category throughout,
 * but not the same, have κ = 0.
 * Undefined when: there are more than two coders (`more-than-two-coders`), or no unit is rated by both
 * (`nothing-compared`); {@link coefficientOf} decides on variation.
 * Agrees with: Cohen (1960), irrCAC `kappa2.table`, DKPro (oracle agreement.json); exact fractions (agreement-exact.json).
 * Not with QualCoder, whose figure leaves out the text nobody coded and multiplies where chance adds up.
 * Source: Cohen (1960), Educational and Psychological Measurement 20, 37–46, https://doi.org/10.1177/001316446002000104.
 */
export function cohenKappa({ coders, categories, patterns, counts }: Ratings): Disagreement | Absent {
  if (coders > 2) return absent("more-than-two-coders");
  const first = new Float64Array(categories);
  const second = new Float64Array(categories);
  let compared = 0;
  let different = 0;
  for (let p = 0; coders === 2 && p < counts.length; p++) {
    const count = counts[p]!;
    const [a, b] = [patterns[2 * p]!, patterns[2 * p + 1]!];
    if (a === NOT_RATED || b === NOT_RATED) continue;
    compared += count;
    first[a]! += count;
    second[b]! += count;
    if (a !== b) different += count;
  }
  if (compared === 0) return absent("nothing-compared");
  const used = first.filter((count, category) => count + second[category]! > 0).length;
  return {
    observed: different / compared,
    expected: unequalPairs(first, second) / (compared * compared),
    varies: used > 1,
  };
}
