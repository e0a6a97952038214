import type { Ratings } from "../../core/ratings.ts";
import { type Absent, absent } from "../../core/reason.ts";
import type { Disagreement } from "./disagreement.ts";
import { tallyRatings } from "./tally-ratings.ts";
import { unequalPairs } from "./unequal-pairs.ts";

/**
 * Fleiss' κ, with missing ratings as Gwet generalises it. Of two coders and without missing ratings it is Scott's π, never
 * Cohen's κ; a unit that only one coder rated is not in π, but here counts in what chance would give.
 *
 * Definition: how far is agreement above that of coders who draw categories from one common distribution?
 * Formula: observed = 1 − pₐ; expected = 1 − Σπₖ², πₖ the mean over rated units (one rating or more) of the share of the
 * unit's ratings in category k. With complete data that is Fleiss (1971).
 * Shapes: any number of coders, ratings may be missing; every unit weighs the same.
 * Units, range, null value: the coefficient is at most 1, null value 0.
 * Undefined when: no unit is compared (`nothing-compared`); {@link coefficientOf} decides on variation.
 * Agrees with: Fleiss (1971), irr `kappam.fleiss`, irrCAC `fleiss.kappa.raw` (oracle agreement.json); exact fractions
 * (agreement-exact.json).
 * Source: Fleiss (1971), Psychological Bulletin 76, 378–382, https://doi.org/10.1037/h0031619; Scott (1955), Public Opinion
 * Quarterly 19, 321–325, https://doi.org/10.1086/266577; Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed., 146.
 */
export function fleissKappa(ratings: Ratings): Disagreement | Absent {
  const { compared, disagreeing, varies, rated, shares } = tallyRatings(ratings);
  if (compared === 0) return absent("nothing-compared");
  return {
    observed: disagreeing / compared,
    expected: unequalPairs(shares, shares) / (rated * rated),
    varies,
  };
}
