/**
 * Ratings as a frequency table: distinct patterns (one category per coder) and how many units had each. A character-level
 * comparison of a whole interview is a handful of patterns.
 */
export interface Ratings {
  readonly coders: number;
  /** Categories are 0 … categories − 1. */
  readonly categories: number;
  /** Pattern p is `patterns[p * coders] … patterns[p * coders + coders − 1]`; {@link NOT_RATED} where a coder gave none. */
  readonly patterns: Int32Array;
  /** How many units had each pattern. */
  readonly counts: Float64Array;
}

/** Stands where a coder did not rate a unit. */
export const NOT_RATED = -1;

/**
 * Makes {@link Ratings} of units; each is a list of one category (or {@link NOT_RATED}) per coder.
 * @param counts how many units each list stands for; all 1 if left out
 * @throws RangeError for a category outside 0 … categories − 1, rows of different lengths, or negative counts
 */
export function ratingsOf(
  units: readonly (readonly number[])[],
  { coders, categories }: Pick<Ratings, "coders" | "categories">,
  counts?: readonly number[],
): Ratings {
  const places = new Map<string, number>();
  const patterns: number[] = [];
  const tally: number[] = [];
  for (const [u, unit] of units.entries()) {
    const count = counts?.[u] ?? 1;
    if (unit.length !== coders) {
      throw new RangeError(`ratingsOf requires ${coders} ratings per unit, got ${unit.length}`);
    }
    if (!(count >= 0)) throw new RangeError(`ratingsOf requires counts of 0 or more, got ${count}`);
    for (const category of unit) {
      if (!Number.isInteger(category) || category < NOT_RATED || category >= categories) {
        throw new RangeError(`ratingsOf requires categories from 0 to ${categories - 1}, got ${category}`);
      }
    }
    const key = unit.join();
    const known = places.get(key);
    if (known !== undefined) {
      tally[known]! += count;
      continue;
    }
    places.set(key, tally.length);
    patterns.push(...unit);
    tally.push(count);
  }
  return { coders, categories, patterns: Int32Array.from(patterns), counts: Float64Array.from(tally) };
}
