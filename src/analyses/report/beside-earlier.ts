import type { Estimate } from "../../core/interval.ts";
import { type Absent, isAbsent } from "../../core/reason.ts";
import { differencesOf } from "../../core/sample.ts";
import type { ScoreTable } from "../../data/scores/score-table.ts";
import { pairsOf } from "../../data/scores/tally.ts";
import { welchT } from "../../statistics/welch.ts";

/** Two studies beside each other. */
export interface BesideEarlier {
  /** Mean gain here minus that of the other study, in points. */
  readonly difference: Estimate | Absent;
  /** Ids that stand in both: the studies are then not of different people. */
  readonly alsoHere: number;
}

/** What a study gained beside another: the difference of mean gains by Welch, and who stands in both. */
export function besideEarlier(here: ScoreTable, other: ScoreTable, confidence: number): BesideEarlier {
  const gains = ({ tally }: ScoreTable) => differencesOf(pairsOf(tally));
  const test = welchT(gains(other), gains(here), confidence);
  return { difference: isAbsent(test) ? test : test.difference, alsoHere: sharedIds(here, other) };
}

function sharedIds(here: ScoreTable, other: ScoreTable): number {
  const known = new Set<string>();
  for (const { id } of here.participants()) if (id !== undefined) known.add(id);
  let shared = 0;
  for (const { id } of other.participants()) if (id !== undefined && known.delete(id)) shared += 1;
  return shared;
}
