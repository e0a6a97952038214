import type { ScoreTable } from "../data/scores/score-table.ts";
import { pairsOf, scoresOf } from "../data/scores/tally.ts";
import { groupsToAnalyse } from "./analyse-groups.ts";
import { attritionOf } from "./attrition.ts";
import { compareGroups } from "./between-groups.ts";
import { clustersOf } from "./clusters.ts";
import { compareFindings } from "./compare-findings.ts";
import { compareOf } from "./compare-group.ts";
import { envelopeOf } from "./envelope.ts";
import { followWaves } from "./follow-waves.ts";
import type { Presentation } from "./gains.ts";
import type { CompareGroup, CompareResult } from "./schemas/compare.schema.ts";
import { type CompareSettings, DEFAULT_SETTINGS } from "./settings.ts";
import { tierStepsFindings, tierStepsOf } from "./tier-steps.ts";

/** Is the change real, and how large? The `compare` report of a table, everybody and by group. */
export function analyseCompare(
  table: ScoreTable,
  settings: Partial<Omit<CompareSettings, "scale">>,
  { version, listUnmatched = false, minCell = 5, descriptor }: Presentation,
): CompareResult {
  const all: CompareSettings = { ...DEFAULT_SETTINGS, test: "t", ...settings, scale: table.scale };
  const groups = groupsToAnalyse(table).map(({ group, flow, code }): CompareGroup => {
    const attrition = attritionOf(table.tally, all.confidence, code);
    const available = {
      pre: scoresOf(table.tally, "pre", "available", code),
      post: scoresOf(table.tally, "post", "available", code),
    };
    const clusters = clustersOf(table, code);
    return {
      group,
      flow,
      ...compareOf(pairsOf(table.tally, code), all, { available, clusters }),
      ...(attrition === undefined ? {} : { attrition }),
    };
  });
  const { confidence, lowerIsBetter, test, equivalenceMargin, margin, bootstrap } = all;
  const options = {
    confidence,
    lowerIsBetter,
    minCell,
    test,
    ...(equivalenceMargin === undefined ? {} : { equivalenceMargin }),
    ...(margin === undefined ? {} : { margin }),
    ...(bootstrap === undefined ? {} : { bootstrap }),
  };
  const between = compareGroups(table, confidence);
  const waves = followWaves(table, all);
  const tierSteps = tierStepsOf(table, all);
  const findings = [
    ...groups.flatMap((group) => compareFindings(group, confidence)),
    ...between.findings,
    ...tierStepsFindings(table),
    ...waves.findings,
  ];
  return {
    report: "compare",
    ...envelopeOf(table, { version, options, listUnmatched, findings, descriptor }),
    groups,
    ...(between.between === undefined ? {} : { between: between.between }),
    ...(waves.waves === undefined ? {} : { waves: waves.waves }),
    ...(tierSteps.length === 0 ? {} : { tierSteps }),
  };
}
