import { NOT_RATED, type Ratings } from "../../core/ratings.ts";
import { CoderPairs } from "./coder-pairs.ts";
import type { CoderPair } from "./holsti.ts";
import { oncePer } from "./once-per.ts";

/**
 * What every pair of coders decided about a binary code, in the order of {@link CoderPairs}, kept for the code itself and
 * for all codes pooled. Goes through the coders who gave the code and those they can be compared with; most units have none.
 * Shapes: per pair only units both rated: what a coder never looked at was not left uncoded.
 */
export const pairsOfCode: (ratings: Ratings) => readonly CoderPair[] = oncePer(
  ({ coders, patterns, counts }: Ratings) => {
    const pairs = new CoderPairs(coders);
    for (const [p, count] of counts.entries()) {
      if (count === 0) continue;
      const unit = patterns.subarray(p * coders, (p + 1) * coders);
      for (let i = unit.indexOf(1); i >= 0; i = unit.indexOf(1, i + 1)) {
        for (let j = 0; j < coders; j++) {
          if (j === i || unit[j] === NOT_RATED) continue;
          pairs.decided(i, j, count);
          if (i < j && unit[j] === 1) pairs.agreed(i, j, count);
        }
      }
    }
    return pairs.all();
  },
);
