import { isAbsent } from "../../core/reason.ts";
import { POST, PRE } from "../../data/scores/participants.ts";
import { waveScores } from "../../data/scores/wave-tally.ts";
import { describe } from "../../statistics/five-numbers.ts";
import { welchT } from "../../statistics/welch.ts";
import type { Waves } from "../schemas/waves.schema.ts";
import { followUpsOf, type WaveStudy } from "./wave-study.ts";

/**
 * Were those who took both tests but not a follow-up different at post-test? Mean of the leavers minus mean of the
 * completers, with Welch's t. Without leavers there is nothing to compare.
 */
export function dropoutOf(study: WaveStudy, confidence: number): Waves["dropout"] {
  const { tally, group } = study;
  return followUpsOf(study).map(({ to, wave }) => {
    const completed = waveScores(tally, POST, { having: [PRE, wave] }, group);
    const left = waveScores(tally, POST, { having: [PRE], lacking: [wave] }, group);
    const counts = { to, completed: completed.n, left: left.n };
    if (left.n === 0) return counts;
    const completers = describe(completed);
    const leavers = describe(left);
    const welch = welchT(completed, left, confidence);
    return {
      ...counts,
      ...(isAbsent(completers) ? {} : { completers }),
      ...(isAbsent(leavers) ? {} : { leavers }),
      ...(isAbsent(welch)
        ? { difference: welch }
        : { difference: welch.difference, t: welch.statistic, df: welch.df, p: welch.p }),
    };
  });
}
