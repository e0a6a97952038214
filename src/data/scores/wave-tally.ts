import {
  type PairedSample,
  pairedSampleOf,
  type Sample,
  sampleOf,
  type WaveSample,
} from "../../core/sample.ts";
import { rowsOfGroup } from "./rows-of-group.ts";

/**
 * Scores of all waves: distinct (group, cohort, score in every wave, days) with how many participants had each, as
 * columns. Waves stand in the order of time: pre-test, post-test, follow-ups. A score that is missing is NaN; a missing
 * group or cohort is −1.
 */
export interface WaveTally {
  /** In ascending order. */
  readonly group: Int32Array;
  readonly cohort: Int32Array;
  /** One column per wave. */
  readonly scores: readonly Float64Array[];
  /** Days from the training to each follow-up, NaN where not known; no column at all where none was named. */
  readonly days: readonly Float64Array[];
  readonly counts: Float64Array;
}

/** Which rows of a tally: those of one group, or all. */
type Group = number | undefined;

/** Those with a score in each of some waves (positions), in that order. */
export function completeCases(tally: WaveTally, waves: readonly number[], group?: Group): WaveSample {
  const rows = rowsWith(tally, waves, group);
  return {
    waves: waves.map((wave) => Float64Array.from(rows, (row) => tally.scores[wave]![row]!)),
    counts: Float64Array.from(rows, (row) => tally.counts[row]!),
    n: rows.reduce((sum, row) => sum + tally.counts[row]!, 0),
  };
}

/** The pairs of two waves: everybody with both, whatever else they have. */
export function wavePairs(tally: WaveTally, from: number, to: number, group?: Group): PairedSample {
  return pairsAt(tally, from, to, rowsWith(tally, [from, to], group));
}

/** The pairs of two waves in each cohort; people without a cohort are in none. */
export function wavePairsByCohort(tally: WaveTally, from: number, to: number, group?: Group): PairedSample[] {
  const byCohort = new Map<number, number[]>();
  for (const row of rowsWith(tally, [from, to], group)) {
    const cohort = tally.cohort[row]!;
    if (cohort < 0) continue;
    const rows = byCohort.get(cohort);
    if (rows === undefined) byCohort.set(cohort, [row]);
    else rows.push(row);
  }
  return [...byCohort].sort(([a], [b]) => a - b).map(([, rows]) => pairsAt(tally, from, to, rows));
}

/**
 * Scores of one wave: of those who have a score in all of `having`, and in none of `lacking`.
 * @param wave position of the wave whose scores are taken; whoever has none in it is left out
 */
export function waveScores(
  tally: WaveTally,
  wave: number,
  {
    having = [],
    lacking = [],
  }: { readonly having?: readonly number[]; readonly lacking?: readonly number[] },
  group?: Group,
): Sample {
  const rows = rowsWith(tally, [wave, ...having], group).filter((row) =>
    lacking.every((other) => Number.isNaN(tally.scores[other]![row]!)),
  );
  return sampleOf(
    rows.map((row) => tally.scores[wave]![row]!),
    rows.map((row) => tally.counts[row]!),
  );
}

/** The days to one follow-up (0 is the first) of those with a score in each of some waves, where they are known. */
export function daysTo(tally: WaveTally, followUp: number, waves: readonly number[], group?: Group): Sample {
  const column = tally.days[followUp];
  if (column === undefined) return sampleOf([]);
  const rows = rowsWith(tally, waves, group).filter((row) => !Number.isNaN(column[row]!));
  return sampleOf(
    rows.map((row) => column[row]!),
    rows.map((row) => tally.counts[row]!),
  );
}

function rowsWith(tally: WaveTally, waves: readonly number[], group: Group): number[] {
  const rows: number[] = [];
  const { from, to } = rowsOfGroup(tally.group, group);
  for (let row = from; row < to; row++) {
    if (waves.every((wave) => !Number.isNaN(tally.scores[wave]![row]!))) rows.push(row);
  }
  return rows;
}

function pairsAt(tally: WaveTally, from: number, to: number, rows: readonly number[]): PairedSample {
  return pairedSampleOf(
    rows.map((row) => tally.scores[from]![row]!),
    rows.map((row) => tally.scores[to]![row]!),
    rows.map((row) => tally.counts[row]!),
  );
}
