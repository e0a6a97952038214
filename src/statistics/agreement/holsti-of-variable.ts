import { NOT_RATED, type Ratings } from "../../core/ratings.ts";
import type { Absent } from "../../core/reason.ts";
import { coderPairs } from "./coder-pairs.ts";
import { holsti } from "./holsti.ts";

/**
 * Holsti's coefficient of one nominal variable.
 *
 * Formula: as {@link holsti}; M = units to which both gave the same category, N = units each rated. It is the percent
 * agreement of two coders only where both rated the same units: a unit that one of them passed over counts against them.
 * Shapes: any number of coders. Undefined when: nobody rated anything (`nothing-coded`).
 */
export function holstiOfVariable(ratings: Ratings): number | Absent {
  return holsti(
    coderPairs(ratings, (a, b) => ({
      agreed: a === b && a !== NOT_RATED ? 1 : 0,
      first: a === NOT_RATED ? 0 : 1,
      second: b === NOT_RATED ? 0 : 1,
    })),
  );
}
