import { NOT_RATED, type Ratings } from "../../core/ratings.ts";

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
 * Sums ratings up for the coefficients that treat all coders alike.
 *
 * Formula: with rᵢₖ of unit i's rᵢ ratings in category k: disagreeing = Σᵢ Σₖ rᵢₖ(rᵢ − rᵢₖ)/(rᵢ(rᵢ − 1)) over compared units,
 * shares = Σᵢ rᵢₖ/rᵢ over rated units. The cost follows distinct patterns and coders, not units or categories.
 * Source: Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed., 145–147.
 */
export function tallyRatings({ coders, categories, patterns, counts }: Ratings): RatingTally {
  const perCategory = new Float64Array(categories);
  const shares = new Float64Array(categories);
  const ofPattern = new Int32Array(categories);
  let compared = 0;
  let disagreeing = 0;
  let rated = 0;
  for (let p = 0; p < counts.length; p++) {
    const count = counts[p]!;
    const given = patterns
      .subarray(p * coders, (p + 1) * coders)
      .filter((category) => category !== NOT_RATED);
    if (given.length === 0) continue;
    rated += count;
    for (const category of given) {
      shares[category]! += count / given.length;
      ofPattern[category]! += 1;
    }
    if (given.length > 1) {
      compared += count;
      let unequal = 0;
      for (const category of given) {
        perCategory[category]! += count;
        unequal += given.length - ofPattern[category]!;
      }
      disagreeing += (count * unequal) / (given.length * (given.length - 1));
    }
    for (const category of given) ofPattern[category] = 0;
  }
  const varies = perCategory.filter((ratings) => ratings > 0).length > 1;
  return { compared, disagreeing, perCategory, varies, rated, shares };
}
