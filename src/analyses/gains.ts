import type { ScoreTable } from "../data/scores/score-table.ts";
import { pairsOf } from "../data/scores/tally.ts";
import { groupsToAnalyse } from "./analyse-groups.ts";
import { attritionOf } from "./attrition.ts";
import { compareGroups } from "./between-groups.ts";
import { clusterMeansOf, clustersOf } from "./clusters.ts";
import { envelopeOf, type StudyDescriptor } from "./envelope.ts";
import { gainsFindings } from "./gains-findings.ts";
import { gainsOf } from "./gains-group.ts";
import type { GainsGroup, GainsResult } from "./schemas/gains.schema.ts";
import { DEFAULT_SETTINGS, type GainsSettings } from "./settings.ts";

/** What the caller says beside the settings. */
export interface Presentation {
  /** The version of the tool, for provenance. */
  readonly version: string;
  /** Whether the result lists unmatched participants by id. */
  readonly listUnmatched?: boolean;
  /** Groups smaller than this show no extremes in people-facing formats. */
  readonly minCell?: number;
  /** The study descriptor that said what to read and how. */
  readonly descriptor?: StudyDescriptor;
}

/** How much did they gain? The `gains` report of a table, everybody and by group. */
export function analyseGains(
  table: ScoreTable,
  settings: Partial<Omit<GainsSettings, "scale">>,
  { version, listUnmatched = false, minCell = 5, descriptor }: Presentation,
): GainsResult {
  const all: GainsSettings = { ...DEFAULT_SETTINGS, ...settings, scale: table.scale };
  const groups = groupsToAnalyse(table).map(({ group, flow, code }): GainsGroup => {
    const attrition = attritionOf(table.tally, all.confidence, code);
    const clusterMeans = clusterMeansOf(clustersOf(table, code), all.confidence);
    return {
      group,
      flow,
      ...gainsOf(pairsOf(table.tally, code), all),
      ...(clusterMeans === undefined ? {} : { clusterMeans }),
      ...(attrition === undefined ? {} : { attrition }),
    };
  });
  const { confidence, lowerIsBetter, mastery, reliability, bootstrap, effectiveness } = all;
  const options = {
    confidence,
    lowerIsBetter,
    minCell,
    ...(mastery === undefined ? {} : { mastery }),
    ...(reliability === undefined ? {} : { reliability }),
    ...(bootstrap === undefined ? {} : { bootstrap }),
    ...(effectiveness === undefined ? {} : { effectiveness }),
  };
  const between = compareGroups(table, confidence);
  const findings = [...groups.flatMap(gainsFindings), ...between.findings];
  return {
    report: "gains",
    ...envelopeOf(table, { version, options, listUnmatched, findings, descriptor }),
    groups,
    ...(between.between === undefined ? {} : { between: between.between }),
  };
}
