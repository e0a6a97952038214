import type { PairedSample } from "../../core/sample.ts";
import { nullRankBiserialInterval } from "../../statistics/null-rank-biserial-interval.ts";
import { signedRanks } from "../../statistics/signed-ranks.ts";
import type { CompareGroup } from "../schemas/compare.schema.ts";
import type { ConventionsOfGroup } from "../schemas/conventions.schema.ts";
import { binaryDifferences } from "./binary-differences.ts";

/** What SPSS and JASP call "Cohen's d" of a paired t test, and Hedges' correction of it, exact and approximate. */
export function effectsElsewhere(
  { n }: PairedSample,
  { effects }: CompareGroup,
): ConventionsOfGroup["effects"] {
  if (!("dz" in effects)) return effects;
  const { dz, gz } = effects;
  if (!("estimate" in dz)) return dz;
  if (!("estimate" in gz)) return gz;
  return { dz, hedgesExact: gz.estimate, hedgesApproximate: dz.estimate * (1 - 3 / (4 * (n - 1) - 1)) };
}

/** The rank-biserial correlation with the interval that JASP prints. */
export function rankBiserialElsewhere(
  pairs: PairedSample,
  { wilcoxon }: CompareGroup,
  confidence: number,
): ConventionsOfGroup["rankBiserial"] {
  if (!("wPlus" in wilcoxon)) return wilcoxon;
  const ours = wilcoxon.rankBiserial;
  if (!("estimate" in ours)) return ours;
  const theirs = nullRankBiserialInterval(signedRanks(binaryDifferences(pairs), "wilcoxon"), confidence);
  return "reason" in theirs ? theirs : { ours, jasp: { level: confidence, ...theirs } };
}
