import type { Sample } from "../../core/sample.ts";
import { postOf, preOf } from "../../core/sample.ts";
import { waveScores } from "../../data/scores/wave-tally.ts";
import { capitalized } from "../../language/capitalized.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import { visible } from "../../language/visible.ts";
import { describe, type FiveNumbers } from "../../statistics/five-numbers.ts";
import type { DrawnScores } from "./score-groups.ts";

/** The scores of one wave, and what describes them. */
export interface WaveScores {
  readonly name: string;
  readonly sample: Sample;
  readonly figures: FiveNumbers;
}

/**
 * The waves in the order of time: pre-test and post-test of who has both, and each follow-up of those among them who came.
 * A follow-up of too few people is left out.
 */
export function scoresByWave(
  { all, table: { waves, columns }, minCell }: DrawnScores,
  { words }: Catalogue,
): WaveScores[] {
  const samples = [
    { name: capitalized(words.preTest), sample: preOf(all.pairs) },
    { name: capitalized(words.postTest), sample: postOf(all.pairs) },
    ...(waves === undefined ? [] : (columns.followUp ?? [])).map(({ header }, i) => ({
      name: visible(header),
      sample: waveScores(waves!, i + 2, { having: [0, 1] }),
    })),
  ];
  return samples.flatMap(({ name, sample }) => {
    const figures = describe(sample);
    return sample.n < minCell || "reason" in figures ? [] : [{ name, sample, figures }];
  });
}
