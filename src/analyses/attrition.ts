import { isAbsent } from "../core/reason.ts";
import { preOf } from "../core/sample.ts";
import { pairsOf, type ScoreTally, scoresOf } from "../data/scores/tally.ts";
import { describe } from "../statistics/five-numbers.ts";
import { welchT } from "../statistics/welch.ts";
import type { GainsGroup } from "./schemas/gains.schema.ts";

/**
 * Were those who left before the post-test different at the pre-test? Mean of the leavers minus mean of the completers,
 * with Welch's t. Absent where everybody who took the pre-test took the post-test.
 */
export function attritionOf(tally: ScoreTally, confidence: number, group?: number): GainsGroup["attrition"] {
  const completed = preOf(pairsOf(tally, group));
  const left = scoresOf(tally, "pre", "unmatched", group);
  if (left.n === 0) return undefined;
  const completers = describe(completed);
  const preOnly = describe(left);
  if (isAbsent(completers)) return completers;
  if (isAbsent(preOnly)) return preOnly;
  const welch = welchT(completed, left, confidence);
  if (isAbsent(welch)) return { completers, preOnly, difference: welch };
  const { difference, statistic, df, p } = welch;
  return { completers, preOnly, difference, t: statistic, df, p };
}
