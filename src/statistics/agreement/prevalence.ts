import type { Ratings } from "../../core/ratings.ts";
import { type Absent, absent } from "../../core/reason.ts";
import { tallyRatings } from "./tally-ratings.ts";

/**
 * Prevalence of a category.
 *
 * Definition: which share of the ratings is this category? Far from ½, κ and α fall though coders agree.
 * Formula: ratings in the category / all ratings, on units with two ratings or more.
 * Units, range, null value: 0–1. Undefined when: no unit is compared (`nothing-compared`).
 * Errors: RangeError for a category that does not exist.
 * Source: Byrt, Bishop & Carlin (1993), Journal of Clinical Epidemiology 46, 423–429,
 * https://doi.org/10.1016/0895-4356(93)90018-V.
 */
export function prevalence(ratings: Ratings, category: number): number | Absent {
  const { compared, perCategory } = tallyRatings(ratings);
  const inCategory = perCategory[category];
  if (inCategory === undefined) {
    throw new RangeError(
      `prevalence requires a category from 0 to ${ratings.categories - 1}, got ${category}`,
    );
  }
  if (compared === 0) return absent("nothing-compared");
  return inCategory / perCategory.reduce((sum, count) => sum + count);
}
