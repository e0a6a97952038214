import type { RandomGenerator } from "pure-rand/types/RandomGenerator";
import type { PairedSample } from "../core/sample.ts";
import { binomialDraw } from "./binomial-draw.ts";

/**
 * Definition: a bootstrap resample: n participants drawn with replacement from the pairs.
 * Formula: multinomial counts, drawn one after the other: the next count is binomial of the participants still to draw,
 * with the share of its pair among the pairs still to come. The cost follows distinct pairs, not participants, and where
 * every count is 1 it is that of n single draws.
 * Shapes: pairs as a tally; the resample holds only pairs that were drawn.
 * Source: Devroye (1986), Non-Uniform Random Variate Generation, section XI.1.4.
 */
export function multinomialResample(random: RandomGenerator, pairs: PairedSample): PairedSample {
  const { n, counts } = pairs;
  const pre = new Float64Array(counts.length);
  const post = new Float64Array(counts.length);
  const drawn = new Float64Array(counts.length);
  let size = 0;
  let toDraw = n;
  let toCome = n;
  for (let i = 0; toDraw > 0; i++) {
    const count = binomialDraw(random, toDraw, counts[i]! / toCome);
    toDraw -= count;
    toCome -= counts[i]!;
    if (count === 0) continue;
    pre[size] = pairs.pre[i]!;
    post[size] = pairs.post[i]!;
    drawn[size++] = count;
  }
  return { pre: pre.subarray(0, size), post: post.subarray(0, size), counts: drawn.subarray(0, size), n };
}
