import type { ItemPatterns } from "../../core/item-patterns.ts";
import type { Absent } from "../../core/reason.ts";
import { absent } from "../../core/reason.ts";
import { compensatedSum } from "../compensated-sum.ts";
import { variance } from "../standard-deviation.ts";
import { overPatterns, totalScores } from "./total-scores.ts";

/** The variance of every item: they are asked for again for every item that is left out. */
export function itemVariances(patterns: ItemPatterns): (number | Absent)[] {
  return patterns.items.map((item) => variance(overPatterns(patterns, item)));
}

/**
 * The coefficient α alone, of all items or of all but one: see `cronbachAlpha`.
 *
 * Formula: k/(k − 1)·(1 − Σs²ᵢ/s²_T).
 * Undefined when: k < 2 (`too-few-items`), n < 2 (`too-few-pairs`), the total does not vary (`no-variation`), or squares
 * overflow (`not-computable`).
 */
export function alphaCoefficient(
  patterns: ItemPatterns,
  variances = itemVariances(patterns),
  without?: number,
): number | Absent {
  const kept = variances.filter((_, j) => j !== without);
  const k = kept.length;
  if (k < 2) return absent("too-few-items");
  if (patterns.n < 2) return absent("too-few-pairs");
  const ofTotal = variance(overPatterns(patterns, totalScores(patterns, without)));
  if (typeof ofTotal !== "number") return ofTotal;
  if (ofTotal === 0) return absent("no-variation");
  const ofItems = kept.filter((own) => typeof own === "number");
  if (ofItems.length < k) return absent("not-computable");
  const alpha = (k / (k - 1)) * (1 - compensatedSum(k, (j) => ofItems[j]!) / ofTotal);
  return Number.isFinite(alpha) ? alpha : absent("not-computable");
}
