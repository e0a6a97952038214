import { absent } from "../../core/reason.ts";
import { POST, PRE } from "../../data/scores/participants.ts";
import { completeCases, daysTo, wavePairs } from "../../data/scores/wave-tally.ts";
import { describe } from "../../statistics/five-numbers.ts";
import { nonInferiority } from "../../statistics/non-inferiority.ts";
import { retention } from "../../statistics/retention.ts";
import { FEWEST_PAIRS } from "../compare-group.ts";
import type { Waves } from "../schemas/waves.schema.ts";
import type { CompareSettings } from "../settings.ts";
import { negatedPairs, negatedWaves } from "./negated.ts";
import { followUpsOf, type WaveStudy } from "./wave-study.ts";

/** The share of the gain kept at each follow-up, of those with pre-test, post-test and it, and how long after it was. */
export function retentionOf(
  study: WaveStudy,
  { confidence, lowerIsBetter }: CompareSettings,
): Waves["retention"] {
  const { tally, group } = study;
  return followUpsOf(study).map(({ to, wave, place }) => {
    const three = [PRE, POST, wave];
    const sample = completeCases(tally, three, group);
    return {
      to,
      n: sample.n,
      ...retention(lowerIsBetter ? negatedWaves(sample) : sample, confidence),
      ...(tally.days[place] === undefined ? {} : { days: describe(daysTo(tally, place, three, group)) }),
    };
  });
}

/**
 * Whether a loss of the margin since the post-test is ruled out at each follow-up; `undefined` without a margin. It is read
 * off the interval of the contrast, so it is absent where a contrast has none.
 */
export function nonInferiorityOf(
  study: WaveStudy,
  { confidence, lowerIsBetter, margin }: CompareSettings,
): Waves["nonInferiority"] {
  if (margin === undefined) return undefined;
  return followUpsOf(study).map(({ to, wave }) => {
    const pairs = wavePairs(study.tally, POST, wave, study.group);
    const better = lowerIsBetter ? negatedPairs(pairs) : pairs;
    const test =
      pairs.n < FEWEST_PAIRS ? absent("too-few-pairs") : nonInferiority(better, margin, confidence);
    return { to, n: pairs.n, margin, ...test };
  });
}
