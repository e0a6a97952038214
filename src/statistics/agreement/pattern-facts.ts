import { NOT_RATED, type Ratings } from "../../core/ratings.ts";

/** What can be said of patterns before it is known how many units have them. */
export interface PatternFacts {
  readonly coders: number;
  /** How many ratings each pattern has. */
  readonly ratings: Int32Array;
  /** How many ordered pairs of its ratings lie in different categories. */
  readonly unequal: Float64Array;
  /** The categories of pattern p stand in `category` from `start[p]` up to `start[p + 1]`, each once. */
  readonly start: Int32Array;
  readonly category: Int32Array;
  /** How many ratings of the pattern each of them has. */
  readonly times: Int32Array;
}

const known = new WeakMap<Int32Array, PatternFacts>();

/**
 * The facts of patterns. All resamples of documents share one array of patterns and differ in counts alone, so a thousand
 * of them ask this once; after that a resample costs the distinct categories of a pattern, not its coders.
 */
export function patternFacts({ patterns, coders, categories }: Omit<Ratings, "counts">): PatternFacts {
  const before = known.get(patterns);
  if (before !== undefined && before.coders === coders) return before;
  const facts = factsOf(patterns, coders, categories);
  known.set(patterns, facts);
  return facts;
}

function factsOf(patterns: Int32Array, coders: number, categories: number): PatternFacts {
  const length = patterns.length / coders;
  const ratings = new Int32Array(length);
  const unequal = new Float64Array(length);
  const start = new Int32Array(length + 1);
  const category: number[] = [];
  const times: number[] = [];
  const ofPattern = new Int32Array(categories);
  for (let p = 0; p < length; p++) {
    const given = patterns.subarray(p * coders, (p + 1) * coders).filter((its) => its !== NOT_RATED);
    for (const its of given) ofPattern[its]! += 1;
    ratings[p] = given.length;
    for (const its of given) {
      const count = ofPattern[its]!;
      if (count === 0) continue;
      unequal[p]! += count * (given.length - count);
      category.push(its);
      times.push(count);
      ofPattern[its] = 0;
    }
    start[p + 1] = category.length;
  }
  return {
    coders,
    ratings,
    unequal,
    start,
    category: Int32Array.from(category),
    times: Int32Array.from(times),
  };
}
