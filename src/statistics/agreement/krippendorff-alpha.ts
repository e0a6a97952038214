import type { Ratings } from "../../core/ratings.ts";
import { type Absent, absent } from "../../core/reason.ts";
import type { Disagreement } from "./disagreement.ts";
import { type Difference, levelDifference, type MeasurementLevel } from "./level-difference.ts";
import { patternFacts } from "./pattern-facts.ts";
import { tallyRatings } from "./tally-ratings.ts";
import { unequalPairs } from "./unequal-pairs.ts";

/**
 * Krippendorff's α.
 *
 * Definition: how far are the ratings of a unit from each other, against ratings paired regardless of their units?
 * Formula: observed Dₒ = (1/n) Σᵤ Σ δ²/(mᵤ − 1) over ordered pairs of the mᵤ ratings of a unit; expected
 * Dₑ = Σ n_c n_k δ²/(n(n − 1)) over ordered pairs of categories; n = ratings on units with two or more; δ² as in
 * {@link levelDifference}. This is the n − 1 form, which corrects for small samples.
 * Shapes: any number of coders, ratings may be missing; units with fewer than two are left out. `ordinal` goes by the order
 * of the categories, `interval` and `ratio` by the `values` they stand for.
 * Units, range, null value: the coefficient is at most 1, null value 0.
 * Undefined when: no unit is compared (`nothing-compared`), or values too large to be squared (`not-computable`);
 * {@link coefficientOf} decides on variation.
 * Errors: RangeError unless interval and ratio have one finite number per category, for ratio of 0 or more.
 * Agrees with: Krippendorff (1980, 2004), irrCAC, NLTK, tidycomm, DKPro (oracle agreement.json); exact fractions
 * (agreement-exact.json). Not with irr 0.84.1 `kripp.alpha` for complete data of three coders or more, which takes n for
 * m − 1 times as large as it is.
 * Source: Krippendorff (2004), Content Analysis, 2nd ed., 221–236; Hayes & Krippendorff (2007), Communication Methods and
 * Measures 1, 77–89, https://doi.org/10.1080/19312450709336664.
 */
export function krippendorffAlpha(
  ratings: Ratings,
  level: MeasurementLevel,
  values?: readonly number[],
): Disagreement | Absent {
  const { compared, perCategory, varies } = tallyRatings(ratings);
  const difference = levelDifference(level, perCategory, values);
  if (compared === 0) return absent("nothing-compared");
  const n = perCategory.reduce((sum, count) => sum + count);
  const chance =
    level === "nominal" ? unequalPairs(perCategory, perCategory) : betweenCategories(perCategory, difference);
  const observed = withinUnits(ratings, difference) / n;
  const expected = chance / (n * (n - 1));
  return Number.isFinite(observed) && Number.isFinite(expected)
    ? { observed, expected, varies }
    : absent("not-computable");
}

/** Σ δ²/(m − 1) over ordered pairs of ratings of the same unit, from how often each category occurs in it. */
function withinUnits(all: Ratings, difference: Difference): number {
  const { ratings, start, category, times } = patternFacts(all);
  let sum = 0;
  for (const [p, count] of all.counts.entries()) {
    let ofUnit = 0;
    for (let i = start[p]! + 1; i < start[p + 1]!; i++) {
      for (let j = start[p]!; j < i; j++)
        ofUnit += 2 * times[i]! * times[j]! * difference(category[i]!, category[j]!);
    }
    if (ofUnit > 0) sum += (count * ofUnit) / (ratings[p]! - 1);
  }
  return sum;
}

/** Σ n_c n_k δ² over ordered pairs of categories. */
function betweenCategories(perCategory: Float64Array, difference: Difference): number {
  const used = [...perCategory.keys()].filter((category) => perCategory[category]! > 0);
  let sum = 0;
  for (let i = 1; i < used.length; i++) {
    for (let j = 0; j < i; j++) {
      const [c, k] = [used[i]!, used[j]!];
      sum += 2 * perCategory[c]! * perCategory[k]! * difference(c, k);
    }
  }
  return sum;
}
