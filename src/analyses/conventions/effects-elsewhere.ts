import { absent } from "../../core/reason.ts";
import type { PairedSample } from "../../core/sample.ts";
import { nullRankBiserialInterval } from "../../statistics/null-rank-biserial-interval.ts";
import { signedRanks } from "../../statistics/signed-ranks.ts";
import type { CompareGroup } from "../schemas/compare.schema.ts";
import type { ConventionsOfGroup } from "../schemas/conventions.schema.ts";
import { binaryDifferences } from "./binary-differences.ts";

/** What SPSS and JASP call "Cohen's d" of a paired t test, and Hedges' correction of it, exact and approximate. */
export function effectsElsewhere(
  { n }: PairedSample,
  compared: CompareGroup | undefined,
): ConventionsOfGroup["effects"] {
  if (compared === undefined) return absent("too-few-pairs");
  const { effects } = compared;
  if (!("dz" in effects)) return effects;
  const { dz, gz } = effects;
  if (!("estimate" in dz)) return dz;
  if (!("estimate" in gz)) return gz;
  return { dz, hedgesExact: gz.estimate, hedgesApproximate: dz.estimate * (1 - 3 / (4 * (n - 1) - 1)) };
}

/** The rank-biserial correlation with the interval that JASP prints. */
export function rankBiserialElsewhere(
  pairs: PairedSample,
  compared: CompareGroup | undefined,
  confidence: number,
): ConventionsOfGroup["rankBiserial"] {
  if (compared === undefined) return absent("too-few-pairs");
  const { wilcoxon } = compared;
  if (!("wPlus" in wilcoxon)) return wilcoxon;
  const ours = wilcoxon.rankBiserial;
  if (!("estimate" in ours)) return ours;
  const theirs = nullRankBiserialInterval(signedRanks(binaryDifferences(pairs), "wilcoxon"), confidence);
  return { ours, jasp: "reason" in theirs ? theirs : { level: confidence, ...theirs } };
}
