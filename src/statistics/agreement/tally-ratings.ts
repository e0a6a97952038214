import type { Ratings } from "../../core/ratings.ts";
import { oncePer } from "./once-per.ts";
import { patternFacts } from "./pattern-facts.ts";

/** What ratings sum up to. A unit is *compared* when two coders or more rated it, and *rated* when one or more did. */
export interface RatingTally {
  /** How many units are compared. */
  readonly compared: number;
  /** Over the compared units: the sum of the shares of coder pairs that disagree. */
  readonly disagreeing: number;
  /** Ratings on compared units, per category. */
  readonly perCategory: Float64Array;
  /** Whether those ratings fall into more than one category. */
  readonly varies: boolean;
  /** How many units are rated. */
  readonly rated: number;
  /** Over the rated units: the sum of the share of a unit's ratings that each category has. */
  readonly shares: Float64Array;
}

/**
 * Sums ratings up for the coefficients that treat all coders alike, once for all of them.
 *
 * Formula: with rᵢₖ of unit i's rᵢ ratings in category k: disagreeing = Σᵢ Σₖ rᵢₖ(rᵢ − rᵢₖ)/(rᵢ(rᵢ − 1)) over compared units,
 * shares = Σᵢ rᵢₖ/rᵢ over rated units. The cost follows distinct patterns and the categories in each, not units or coders.
 * Source: Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed., 145–147.
 */
export const tallyRatings: (ratings: Ratings) => RatingTally = oncePer(tallyOf);

function tallyOf(all: Ratings): RatingTally {
  const { categories, counts } = all;
  const { ratings, unequal, start, category, times } = patternFacts(all);
  const perCategory = new Float64Array(categories);
  const shares = new Float64Array(categories);
  let compared = 0;
  let disagreeing = 0;
  let rated = 0;
  for (let p = 0; p < counts.length; p++) {
    const count = counts[p]!;
    const given = ratings[p]!;
    // A resample leaves out many patterns.
    if (count === 0 || given === 0) continue;
    rated += count;
    const isCompared = given > 1;
    for (let i = start[p]!; i < start[p + 1]!; i++) {
      const [its, ofUnit] = [category[i]!, count * times[i]!];
      shares[its]! += ofUnit / given;
      if (isCompared) perCategory[its]! += ofUnit;
    }
    if (!isCompared) continue;
    compared += count;
    disagreeing += (count * unequal[p]!) / (given * (given - 1));
  }
  const varies = perCategory.filter((its) => its > 0).length > 1;
  return { compared, disagreeing, perCategory, varies, rated, shares };
}
