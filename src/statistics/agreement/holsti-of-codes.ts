import type { Ratings } from "../../core/ratings.ts";
import type { Absent } from "../../core/reason.ts";
import { type CoderPair, holsti } from "./holsti.ts";
import { pairsOfCode } from "./pairs-of-code.ts";

/**
 * Holsti's coefficient of binary codes: of one, or of several pooled.
 *
 * Formula: as {@link holsti}; M = units both coded, N = units each coded (category 1), summed over the codes before the
 * division. Units that neither coded count for nothing.
 * Shapes: codes of the same coders. Per pair only units both rated: what a coder never looked at was not left uncoded.
 * Undefined when: nobody gave any of the codes (`nothing-coded`).
 * Errors: RangeError for ratings that are not binary, or of different numbers of coders.
 */
export function holstiOfCodes(codes: readonly Ratings[]): number | Absent {
  let sums: readonly CoderPair[] | undefined;
  for (const ratings of codes) {
    if (ratings.categories !== 2) {
      throw new RangeError(`holstiOfCodes requires 2 categories, got ${ratings.categories}`);
    }
    const pairs = pairsOfCode(ratings);
    if (sums !== undefined && sums.length !== pairs.length) {
      throw new RangeError("holstiOfCodes requires codes of the same coders");
    }
    sums = sums === undefined ? pairs : sums.map((sum, i) => added(sum, pairs[i]!));
  }
  return holsti(sums ?? []);
}

function added(a: CoderPair, b: CoderPair): CoderPair {
  return { agreed: a.agreed + b.agreed, first: a.first + b.first, second: a.second + b.second };
}
