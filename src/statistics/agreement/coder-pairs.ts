import type { Ratings } from "../../core/ratings.ts";
import type { CoderPair } from "./holsti.ts";

/** What one unit adds, given the categories (or NOT_RATED) that two coders gave it. */
export type Decisions = (a: number, b: number) => CoderPair;

/**
 * The decisions of every pair of coders, summed over units.
 * Shapes: pairs in the order 0–1, 0–2, … 1–2, …, the same for all ratings of as many coders.
 */
export function coderPairs({ coders, patterns, counts }: Ratings, decisions: Decisions): CoderPair[] {
  const pairs: CoderPair[] = [];
  for (let i = 0; i < coders; i++) {
    for (let j = i + 1; j < coders; j++) {
      const sum = { agreed: 0, first: 0, second: 0 };
      for (let p = 0; p < counts.length; p++) {
        const unit = decisions(patterns[p * coders + i]!, patterns[p * coders + j]!);
        sum.agreed += counts[p]! * unit.agreed;
        sum.first += counts[p]! * unit.first;
        sum.second += counts[p]! * unit.second;
      }
      pairs.push(sum);
    }
  }
  return pairs;
}
