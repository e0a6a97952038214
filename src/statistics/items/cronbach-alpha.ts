import type { Estimate } from "../../core/interval.ts";
import type { ItemPatterns } from "../../core/item-patterns.ts";
import type { Absent } from "../../core/reason.ts";
import { tailOf } from "../critical-value.ts";
import { fQuantile, fUpperQuantile } from "../distributions/f.ts";
import { alphaCoefficient, alphasWithout } from "./alpha-coefficient.ts";

/**
 * Cronbach's α; for items scored 0 and 1 it is the Kuder–Richardson formula 20 (KR-20).
 *
 * Definition: how much of the variance of the total the items share, as if they were parallel; a lower bound of
 * reliability where errors are uncorrelated. It is no measure of one dimension, nor of validity.
 * Formula: k/(k − 1)·(1 − Σs²ᵢ/s²_T), variances with n − 1. Items that do not vary count in k.
 * Shapes: n people with every item. Range: at most 1; it can be negative.
 * Interval method: Feldt's (`feldt`): 1 − (1 − α)·F, F the quantiles at 1 − a/2 and a/2 on n − 1 and (n − 1)(k − 1) df.
 * It rests on normal, homogeneous errors; left out at α = 1 (`no-variation`: there is no error to be seen).
 * Undefined when: k < 2 (`too-few-items`), n < 2 (`too-few-pairs`), the total does not vary (`no-variation`).
 * Errors: RangeError for a confidence level outside (0, 1).
 * Agrees with: R psych::alpha and qf (oracles scores.json `lsat7.items`, items.json): 1e-12, bounds 1e-9.
 * Source: Cronbach (1951), Psychometrika 16, 297–334, https://doi.org/10.1007/BF02310555; Kuder & Richardson (1937),
 * Psychometrika 2, 151–160, https://doi.org/10.1007/BF02288391; Feldt (1965), Psychometrika 30, 357–370,
 * https://doi.org/10.1007/BF02289499.
 */
export function cronbachAlpha(patterns: ItemPatterns, confidence: number): Estimate | Absent {
  const tail = tailOf(confidence);
  const estimate = alphaCoefficient(patterns);
  if (typeof estimate !== "number") return estimate;
  const { n, items } = patterns;
  const error = 1 - estimate;
  if (!(error > 8 * Number.EPSILON)) return { estimate: 1, reason: "no-variation" };
  const df1 = n - 1;
  const df2 = (n - 1) * (items.length - 1);
  const low = 1 - error * fUpperQuantile(tail, df1, df2);
  const high = 1 - error * fQuantile(tail, df1, df2);
  if (!Number.isFinite(low)) return { estimate, reason: "interval-out-of-reach" };
  return { estimate, interval: { level: confidence, low, high, method: "feldt" } };
}

/**
 * Cronbach's α of the other items, for every item in turn.
 *
 * Definition: what α would be for the test without that item. Formula, range: as {@link cronbachAlpha}.
 * Shapes: one figure per item, in their order.
 * Undefined when: fewer than two items are left (`too-few-items`), n < 2 (`too-few-pairs`), the totals of the others do
 * not vary (`no-variation`).
 * Agrees with: R psych::alpha, `alpha.drop$raw_alpha` (oracles scores.json, items.json).
 * Source: Cronbach (1951), as above.
 */
export function alphaIfDropped(patterns: ItemPatterns): (number | Absent)[] {
  return alphasWithout(patterns);
}
