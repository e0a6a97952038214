import { type PairedSample, pairedSampleOf, type Sample, sampleOf } from "../../core/sample.ts";
import { rowsOfGroup } from "./rows-of-group.ts";

/**
 * The table every score statistic reads: distinct (group, cohort, pre, post) with how many participants had each, as
 * columns. A score that is missing is NaN here, and only here; a missing group or cohort is −1.
 */
export interface ScoreTally {
  /** In ascending order. */
  readonly group: Int32Array;
  readonly cohort: Int32Array;
  readonly pre: Float64Array;
  readonly post: Float64Array;
  readonly counts: Float64Array;
}

/** Which rows of a tally: those of one group, or all. */
type Group = number | undefined;

/** The matched pairs. */
export function pairsOf(tally: ScoreTally, group?: Group): PairedSample {
  const rows = rowsWhere(tally, group, (i) => isMatched(tally, i));
  return pairsAt(tally, rows);
}

/** The matched pairs of each cohort, in first-seen order; people without a cohort are in none. */
export function pairsByCohort(tally: ScoreTally, group?: Group): PairedSample[] {
  const byCohort = new Map<number, number[]>();
  for (const i of rowsWhere(tally, group, (row) => isMatched(tally, row) && tally.cohort[row]! >= 0)) {
    const rows = byCohort.get(tally.cohort[i]!);
    if (rows === undefined) byCohort.set(tally.cohort[i]!, [i]);
    else rows.push(i);
  }
  return [...byCohort].sort(([a], [b]) => a - b).map(([, rows]) => pairsAt(tally, rows));
}

/** Everybody with a score in one wave, or only those without the other. */
export function scoresOf(
  tally: ScoreTally,
  wave: "pre" | "post",
  who: "available" | "unmatched",
  group?: Group,
): Sample {
  const rows = rowsWhere(
    tally,
    group,
    (i) => !Number.isNaN(tally[wave][i]!) && (who === "available" || !isMatched(tally, i)),
  );
  return sampleOf(
    rows.map((i) => tally[wave][i]!),
    rows.map((i) => tally.counts[i]!),
  );
}

function rowsWhere(tally: ScoreTally, group: Group, holds: (row: number) => boolean): number[] {
  const rows: number[] = [];
  const { from, to } = rowsOfGroup(tally.group, group);
  for (let i = from; i < to; i++) if (holds(i)) rows.push(i);
  return rows;
}

function isMatched(tally: ScoreTally, row: number): boolean {
  return !Number.isNaN(tally.pre[row]!) && !Number.isNaN(tally.post[row]!);
}

function pairsAt(tally: ScoreTally, rows: readonly number[]): PairedSample {
  return pairedSampleOf(
    rows.map((i) => tally.pre[i]!),
    rows.map((i) => tally.post[i]!),
    rows.map((i) => tally.counts[i]!),
  );
}
