import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { skipN } from "pure-rand/utils/skipN";

/** How many orders to draw; the same seed gives the same orders on every machine. */
export interface PermutationOptions {
  readonly count: number;
  /** A whole number; its low 32 bits count. */
  readonly seed: number;
}

/**
 * Definition: random orders of 0 … n − 1, each as likely as any other.
 * Formula: Fisher–Yates shuffle, each order made from the last.
 * Shapes: `count` times the same array, filled anew: a caller who keeps one copies it.
 * Errors: RangeError unless n and count are whole and 0 or more, and seed is whole.
 * Source: Durstenfeld (1964), Algorithm 235, Communications of the ACM 7, 420; Knuth (1997), The Art of Computer
 * Programming 2, 3.4.2, algorithm P.
 */
export function* permutations(n: number, { count, seed }: PermutationOptions): Generator<Int32Array> {
  for (const size of [n, count]) {
    if (!Number.isInteger(size) || size < 0) {
      throw new RangeError(`permutations requires whole numbers of 0 or more, got ${size}`);
    }
  }
  if (!Number.isInteger(seed)) throw new RangeError(`permutations requires a whole seed, got ${seed}`);
  const random = xoroshiro128plus(seed);
  // Its first numbers are nearly the seed itself.
  skipN(random, 64);
  const order = Int32Array.from({ length: n }, (_, i) => i);
  for (let drawn = 0; drawn < count; drawn++) {
    for (let last = n - 1; last > 0; last--) {
      const other = uniformInt(random, 0, last);
      const moved = order[last]!;
      order[last] = order[other]!;
      order[other] = moved;
    }
    yield order;
  }
}
