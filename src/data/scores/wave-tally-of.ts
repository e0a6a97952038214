import { classOf, type Meaning } from "./classify.ts";
import { countTuples } from "./count-tuples.ts";
import { FEWEST_WAVES, NONE, type Participants } from "./participants.ts";
import type { CellReading } from "./read-cell.ts";
import { rankValues } from "./value-ranks.ts";
import type { WaveTally } from "./wave-tally.ts";

/**
 * Counts the participants with a usable score in any wave, with the scores of all. Whoever is left out of the pairs for a
 * score that cannot be used, or for rows that differ, is left out here too.
 * @param readings what every code says; days are numbers of 0 or more, and anything else is not known
 * @param cohorts the place of each cohort's code
 */
export function waveTallyOf(
  participants: Participants,
  cohorts: readonly number[],
  meaning: Meaning,
  readings: readonly CellReading[],
): WaveTally {
  const scores = rankValues(meaning.values);
  const days = rankValues(Float64Array.from(readings, daysIn));
  const rank = ({ ranks }: typeof scores, code: number) => (code < 0 ? 0 : ranks[code]!);
  const dayColumns = participants.days.slice(FEWEST_WAVES);
  const people: number[] = [];
  for (let i = 0; i < participants.size; i++) {
    const flowClass = classOf(participants, i, meaning);
    if (flowClass === "duplicates" || flowClass === "invalid") continue;
    if (participants.text.some((text) => rank(scores, text.get(i)) > 0)) people.push(i);
  }
  const waves = participants.waves;
  const tuples = countTuples([
    Int32Array.from(people, (i) => participants.group.get(i)),
    Int32Array.from(people, (i) => cohorts[participants.cohort.get(i)] ?? NONE),
    ...participants.text.map((text) => Int32Array.from(people, (i) => rank(scores, text.get(i)))),
    ...dayColumns.map((column) => Int32Array.from(people, (i) => rank(days, column.get(i)))),
  ]);
  const [group, cohort, ...rest] = tuples.columns as [Int32Array, Int32Array, ...Int32Array[]];
  const valuesOf = (column: Int32Array, { distinct }: typeof scores) =>
    Float64Array.from(column, (place) => distinct[place]!);
  return {
    group,
    cohort,
    scores: rest.slice(0, waves).map((column) => valuesOf(column, scores)),
    days: rest.slice(waves).map((column) => valuesOf(column, days)),
    counts: tuples.counts,
  };
}

/** Whether a cell says how many days it is since the training, or nothing. */
export function isDays(reading: CellReading): boolean {
  return reading.kind === "missing" || !Number.isNaN(daysIn(reading));
}

function daysIn(reading: CellReading): number {
  return reading.kind === "score" && reading.outOf === undefined && reading.value >= 0
    ? reading.value
    : Number.NaN;
}
