import { waveScores } from "../../data/scores/wave-tally.ts";
import type { CompareSettings } from "../settings.ts";
import type { WaveStudy } from "./wave-study.ts";

/**
 * The share (0–1) of each wave's people that stand at the best possible score, in the order of the waves; `undefined`
 * where the scale is not known. A wave nobody took has 0.
 */
export function atBestOf(
  { tally, names, group }: WaveStudy,
  { scale, lowerIsBetter }: CompareSettings,
): number[] | undefined {
  if (scale === undefined) return undefined;
  const best = lowerIsBetter ? scale.min : scale.max;
  return names.map((_, wave) => {
    const { values, counts, n } = waveScores(tally, wave, {}, group);
    const at = values.indexOf(best);
    return at < 0 ? 0 : counts[at]! / n;
  });
}
