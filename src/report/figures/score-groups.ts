import { groupsToAnalyse } from "../../analyses/analyse-groups.ts";
import type { GainsGroup } from "../../analyses/schemas/gains.schema.ts";
import type { PairedSample } from "../../core/sample.ts";
import type { Scale } from "../../data/scores/scale.ts";
import type { ScoreTable } from "../../data/scores/score-table.ts";
import { pairsOf } from "../../data/scores/tally.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import type { CohortReport } from "../cohort/cohort-report.ts";
import { Format } from "../format.ts";

/** The pairs of a group with what the report says of them. */
export interface DrawnGroup {
  readonly name: string;
  readonly pairs: PairedSample;
  readonly figures: GainsGroup;
}

/** The scores a figure draws. */
export interface DrawnScores {
  readonly all: DrawnGroup;
  /** With enough people each. */
  readonly groups: readonly DrawnGroup[];
  /** With too few people to be drawn. */
  readonly small: readonly DrawnGroup[];
  readonly table: ScoreTable;
  readonly scale: Scale | undefined;
  readonly lowerIsBetter: boolean;
  readonly minCell: number;
}

/** The scores of a report; nothing where there are none, or of too few people to be drawn. */
export function drawnScores({ result, scores }: CohortReport, catalogue: Catalogue): DrawnScores | undefined {
  const { gains } = result;
  if (gains === undefined || scores === undefined) return undefined;
  const { minCell, lowerIsBetter } = gains.options;
  const format = new Format(catalogue);
  const [all, ...groups] = groupsToAnalyse(scores).map(
    ({ group, code }, i): DrawnGroup => ({
      name: format.group(group),
      pairs: pairsOf(scores.tally, code),
      figures: gains.groups[i]!,
    }),
  );
  if (all === undefined || all.pairs.n < Math.max(minCell, 1)) return undefined;
  return {
    all,
    groups: groups.filter(({ pairs }) => pairs.n >= minCell),
    small: groups.filter(({ pairs }) => pairs.n < minCell),
    table: scores,
    scale: scores.scale,
    lowerIsBetter,
    minCell,
  };
}

/** From the lowest to the highest score to be shown: the scale, or where it is not known about the scores. */
export function scoreDomain(scale: Scale | undefined, ...values: readonly Float64Array[]): [number, number] {
  if (scale !== undefined) return [scale.min, scale.max];
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const list of values) {
    for (const value of list) [low, high] = [Math.min(low, value), Math.max(high, value)];
  }
  return low < high ? [low, high] : [low - 1, high + 1];
}
