import type { Finding } from "../core/finding.ts";
import type { CovariateTally } from "../data/scores/covariate-tally.ts";
import type { ScoreTable } from "../data/scores/score-table.ts";
import { pairsOf } from "../data/scores/tally.ts";
import { groupName, groupsToAnalyse } from "./analyse-groups.ts";
import { betweenOf } from "./between/between.ts";
import { betweenFindings } from "./between/between-findings.ts";
import type { Between } from "./schemas/between.schema.ts";

/** The groups of a table held against each other, and what that should warn of; nothing where there are no groups. */
export function compareGroups(
  table: ScoreTable,
  confidence: number,
): { readonly between?: Between; readonly findings: readonly Finding[] } {
  const named = groupsToAnalyse(table).slice(1);
  if (named.length === 0) return { findings: [] };
  const input = {
    groups: named.map(({ group, code }) => ({ level: groupName(group), pairs: pairsOf(table.tally, code) })),
    covariates: table.covariates && byPosition(table.covariates, named),
    inSeveralGroups: table.sharedIds > 0,
  };
  const between = betweenOf(input, confidence);
  const { sharedIds: people } = table;
  const shared: Finding[] =
    people === 0 ? [] : [{ rule: "people-counted-again", severity: "warning", args: { people } }];
  return { between, findings: [...shared, ...betweenFindings(input, between, confidence)] };
}

/** Group codes are in first-seen order; groups may stand in the order of the tiers. */
function byPosition(
  covariates: CovariateTally,
  named: readonly { readonly code: number | undefined }[],
): CovariateTally {
  const places = new Map(named.map(({ code }, place) => [code, place]));
  return { ...covariates, group: covariates.group.map((code) => places.get(code) ?? -1) };
}
