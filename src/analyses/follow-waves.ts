import type { Finding } from "../core/finding.ts";
import type { ScoreTable } from "../data/scores/score-table.ts";
import { groupName, groupsToAnalyse } from "./analyse-groups.ts";
import type { WavesResult } from "./schemas/waves.schema.ts";
import type { CompareSettings } from "./settings.ts";
import { wavesOf } from "./waves/waves.ts";
import { wavesFindings } from "./waves/waves-findings.ts";

/** Three waves or more, of everybody and of each group, and what they should warn of; nothing where there are two. */
export function followWaves(
  table: ScoreTable,
  settings: CompareSettings,
): { readonly waves?: WavesResult; readonly findings: readonly Finding[] } {
  const { waves: tally, columns } = table;
  if (tally === undefined) return { findings: [] };
  const names = [columns.pre, columns.post, ...(columns.followUp ?? [])].map(({ header }) => header);
  const hasCohort = columns.cohort !== undefined;
  const [all, ...byGroup] = groupsToAnalyse(table).map(({ group, code }) => ({
    group,
    ...wavesOf({ tally, names, hasCohort, group: code }, settings),
  }));
  const { group: _everybody, ...waves } = all!;
  return {
    waves: { ...waves, ...(byGroup.length === 0 ? {} : { byGroup }) },
    findings: [all!, ...byGroup].flatMap((its) =>
      wavesFindings(its, groupName(its.group), settings.confidence),
    ),
  };
}
