import * as fc from "fast-check";
import type { PairedSample, Sample } from "../src/core/sample.ts";
import { pairedSampleOf, sampleOf } from "../src/core/sample.ts";

/** Every property is tried on the same examples in every run. */
export const SEEDED = { seed: 20_261_104, numRuns: 200 } as const;

/** A score on 0–100 with at most one decimal. */
export const score: fc.Arbitrary<number> = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);

/** Two to forty rows of matched scores that vary within each wave and between the waves. */
const variedRows: fc.Arbitrary<readonly (readonly [number, number])[]> = fc
  .array(fc.tuple(score, score), { minLength: 4, maxLength: 40 })
  .filter((rows) => {
    const distinct = (figure: (row: readonly [number, number]) => number) => new Set(rows.map(figure)).size;
    return distinct(([x]) => x) > 1 && distinct(([, y]) => y) > 1 && distinct(([x, y]) => y - x) > 2;
  });

/** The same as a frequency table. */
export const variedPairs: fc.Arbitrary<PairedSample> = variedRows.map((rows) =>
  pairedSampleOf(
    rows.map(([x]) => x),
    rows.map(([, y]) => y),
  ),
);

/** Four to sixty scores, not all the same. */
export const variedSample: fc.Arbitrary<Sample> = fc
  .array(score, { minLength: 4, maxLength: 60 })
  .filter((scores) => new Set(scores).size > 2)
  .map((scores) => sampleOf(scores));

/** The pairs with the waves exchanged. */
export function swapped({ pre, post, counts }: PairedSample): PairedSample {
  return pairedSampleOf(post, pre, counts);
}

/** The pairs with both waves mapped. */
export function mapped({ pre, post, counts }: PairedSample, f: (score: number) => number): PairedSample {
  return pairedSampleOf(pre.map(f), post.map(f), counts);
}

/** The pairs with everybody there k times. */
export function repeated({ pre, post, counts }: PairedSample, k: number): PairedSample {
  return pairedSampleOf(
    pre,
    post,
    counts.map((c) => c * k),
  );
}
