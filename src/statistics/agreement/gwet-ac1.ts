import type { Ratings } from "../../core/ratings.ts";
import { type Absent, absent } from "../../core/reason.ts";
import type { Disagreement } from "./disagreement.ts";
import { tallyRatings } from "./tally-ratings.ts";
import { unequalPairs } from "./unequal-pairs.ts";

/**
 * Gwet's AC1.
 *
 * Definition: how far is agreement above that of coders who guess only on the units that are hard to rate?
 * Formula: observed = 1 − pₐ; expected = 1 − Σπₖ(1 − πₖ)/(q − 1), πₖ as in {@link fleissKappa}, q the number of categories
 * there are, used or not.
 * Shapes: any number of coders, ratings may be missing; every unit weighs the same.
 * Units, range, null value: the coefficient is at most 1, null value 0. Little moved by prevalence, where κ falls.
 * Undefined when: no unit is compared (`nothing-compared`). Without variation {@link coefficientOf} has no value, as for the
 * others, though irrCAC prints 1: there expected is 1 and observed 0 however careless the coders are. Among several pooled
 * codes that vary, such a code counts with just these two figures, as the formula says.
 * Agrees with: irrCAC 1.4 `gwet.ac1.raw`, `gwet.ac1.table` (oracle agreement.json); exact fractions (agreement-exact.json).
 * Source: Gwet (2008), British Journal of Mathematical and Statistical Psychology 61, 29–48,
 * https://doi.org/10.1348/000711006X126600.
 */
export function gwetAc1(ratings: Ratings): Disagreement | Absent {
  const { compared, disagreeing, varies, rated, shares } = tallyRatings(ratings);
  if (compared === 0) return absent("nothing-compared");
  const unequal = unequalPairs(shares, shares) / (rated * rated);
  // With a single category nothing is unequal, and q − 1 is 0.
  const chance = unequal === 0 ? 0 : unequal / (ratings.categories - 1);
  return { observed: disagreeing / compared, expected: 1 - chance, varies };
}
