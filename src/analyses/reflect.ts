import { subtract } from "../core/decimal.ts";
import { type PairedSample, pairedSampleOf } from "../core/sample.ts";
import type { Scale } from "../data/scores/scale.ts";

/** Where lower is better: a score mirrored on the scale (x′ = min + max − x), so that higher is better again. */
export function reflectScore(score: number, { min, max }: Scale): number {
  return subtract(max, subtract(score, min));
}

/** Mirrors every score of the pairs. */
export function reflect(pairs: PairedSample, scale: Scale): PairedSample {
  const mirror = (score: number) => reflectScore(score, scale);
  return pairedSampleOf(pairs.pre.map(mirror), pairs.post.map(mirror), pairs.counts);
}
