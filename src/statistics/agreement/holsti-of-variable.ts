import { NOT_RATED, type Ratings } from "../../core/ratings.ts";
import type { Absent } from "../../core/reason.ts";
import { CoderPairs } from "./coder-pairs.ts";
import { holsti } from "./holsti.ts";

/**
 * Holsti's coefficient of one nominal variable.
 *
 * Formula: as {@link holsti}; M = units to which both gave the same category, N = units each rated. It is the percent
 * agreement of two coders only where both rated the same units: a unit that one of them passed over counts against them.
 * Shapes: any number of coders. Undefined when: nobody rated anything (`nothing-coded`).
 */
export function holstiOfVariable({ coders, patterns, counts }: Ratings): number | Absent {
  const pairs = new CoderPairs(coders);
  for (const [p, count] of counts.entries()) {
    if (count === 0) continue;
    const unit = patterns.subarray(p * coders, (p + 1) * coders);
    for (const [i, category] of unit.entries()) {
      if (category === NOT_RATED) continue;
      for (let j = 0; j < coders; j++) {
        if (j !== i) pairs.decided(i, j, count);
        if (j > i && unit[j] === category) pairs.agreed(i, j, count);
      }
    }
  }
  return holsti(pairs.all());
}
