import { FEWEST_WAVES } from "../../data/scores/participants.ts";
import type { WaveTally } from "../../data/scores/wave-tally.ts";

/** Scores of three waves or more, ready to be analysed. */
export interface WaveStudy {
  readonly tally: WaveTally;
  /** What each wave is called, in the order of time: pre-test, post-test, follow-ups. */
  readonly names: readonly string[];
  /** Whether a cohort column is known. */
  readonly hasCohort: boolean;
  /** The group analysed; everybody if left out. */
  readonly group?: number | undefined;
}

/** The follow-ups: each with its name, its position among the waves, and among the follow-ups. */
export function followUpsOf({ names }: WaveStudy): { to: string; wave: number; place: number }[] {
  return names.slice(FEWEST_WAVES).map((to, place) => ({ to, wave: place + FEWEST_WAVES, place }));
}
