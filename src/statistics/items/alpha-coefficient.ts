import type { ItemPatterns } from "../../core/item-patterns.ts";
import type { Absent } from "../../core/reason.ts";
import { absent } from "../../core/reason.ts";
import { compensatedSum } from "../compensated-sum.ts";
import { variance } from "../standard-deviation.ts";
import { overPatterns, totalScores } from "./total-scores.ts";

/**
 * The coefficient α alone, see `cronbachAlpha`: of all items.
 *
 * Formula: k/(k − 1)·(1 − Σs²ᵢ/s²_T).
 * Undefined when: k < 2 (`too-few-items`), n < 2 (`too-few-pairs`), the total does not vary (`no-variation`), or squares
 * overflow (`not-computable`).
 */
export function alphaCoefficient(patterns: ItemPatterns): number | Absent {
  return alphaFrom(patterns, itemVariances(patterns), totalScores(patterns).totals);
}

/** The same of all items but one, for every item in turn. */
export function alphasWithout(patterns: ItemPatterns): (number | Absent)[] {
  const variances = itemVariances(patterns);
  const scores = totalScores(patterns);
  return variances.map((_, item) =>
    alphaFrom(
      patterns,
      variances.filter((__, j) => j !== item),
      scores.without(item),
    ),
  );
}

function itemVariances(patterns: ItemPatterns): (number | Absent)[] {
  return patterns.items.map((item) => variance(overPatterns(patterns, item)));
}

function alphaFrom(
  patterns: ItemPatterns,
  variances: readonly (number | Absent)[],
  totals: Float64Array,
): number | Absent {
  const k = variances.length;
  if (k < 2) return absent("too-few-items");
  if (patterns.n < 2) return absent("too-few-pairs");
  const ofTotal = variance(overPatterns(patterns, totals));
  if (typeof ofTotal !== "number") return ofTotal;
  if (ofTotal === 0) return absent("no-variation");
  const ofItems = variances.filter((own) => typeof own === "number");
  if (ofItems.length < k) return absent("not-computable");
  const alpha = (k / (k - 1)) * (1 - compensatedSum(k, (j) => ofItems[j]!) / ofTotal);
  return Number.isFinite(alpha) ? alpha : absent("not-computable");
}
