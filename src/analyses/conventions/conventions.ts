import type { ScoreTable } from "../../data/scores/score-table.ts";
import { pairsOf } from "../../data/scores/tally.ts";
import { groupsToAnalyse } from "../analyse-groups.ts";
import type { CompareResult } from "../schemas/compare.schema.ts";
import type { Conventions } from "../schemas/conventions.schema.ts";
import type { GainsResult } from "../schemas/gains.schema.ts";
import type { Settings } from "../settings.ts";
import { effectsElsewhere, rankBiserialElsewhere } from "./effects-elsewhere.ts";
import { normalizedGainElsewhere } from "./normalized-gain-elsewhere.ts";
import { quartilesElsewhere } from "./quartiles-elsewhere.ts";
import { wilcoxonElsewhere } from "./wilcoxon-elsewhere.ts";

/**
 * What SPSS, JASP, R and spreadsheets print of the same pairs, beside the figures of this program, for everybody and each
 * group.
 * @param gains of the same table
 * @param compare of the same table
 */
export function conventionsOf(
  scores: ScoreTable,
  gains: GainsResult,
  compare: CompareResult,
  { confidence, lowerIsBetter }: Pick<Settings, "confidence" | "lowerIsBetter">,
): Conventions {
  const groups = groupsToAnalyse(scores).map(({ group, code }, i) => {
    const pairs = pairsOf(scores.tally, code);
    const compared = compare.groups[i]!;
    return {
      group,
      n: pairs.n,
      quartiles: quartilesElsewhere(pairs),
      wilcoxon: wilcoxonElsewhere(pairs, compared),
      effects: effectsElsewhere(pairs, compared),
      rankBiserial: rankBiserialElsewhere(pairs, compared, confidence),
      normalizedGain: normalizedGainElsewhere(pairs, gains.groups[i]!, scores.scale, lowerIsBetter),
    };
  });
  return { confidence, groups };
}
