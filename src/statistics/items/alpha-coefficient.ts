import type { ItemPatterns } from "../../core/item-patterns.ts";
import type { Absent } from "../../core/reason.ts";
import { absent } from "../../core/reason.ts";
import { compensatedSum } from "../compensated-sum.ts";
import { variance } from "../standard-deviation.ts";
import { overPatterns, totalScores } from "./total-scores.ts";

/**
 * The coefficient α alone, of all items or of all but one: see {@link cronbachAlpha}.
 *
 * Formula: k/(k − 1)·(1 − Σs²ᵢ/s²_T).
 * Undefined when: k < 2 (`too-few-items`), n < 2 (`too-few-pairs`), the total does not vary (`no-variation`), or squares
 * overflow (`not-computable`).
 */
export function alphaCoefficient(patterns: ItemPatterns, without?: number): number | Absent {
  const kept = patterns.items.filter((_, j) => j !== without);
  const k = kept.length;
  if (k < 2) return absent("too-few-items");
  if (patterns.n < 2) return absent("too-few-pairs");
  const ofTotal = variance(overPatterns(patterns, totalScores(patterns, without)));
  if (typeof ofTotal !== "number") return ofTotal;
  if (ofTotal === 0) return absent("no-variation");
  const ofItems: number[] = [];
  for (const item of kept) {
    const own = itemVariance(patterns, item);
    if (typeof own !== "number") return own;
    ofItems.push(own);
  }
  const alpha = (k / (k - 1)) * (1 - compensatedSum(k, (j) => ofItems[j]!) / ofTotal);
  return Number.isFinite(alpha) ? alpha : absent("not-computable");
}

/** Every item's variance is asked for once per item that is left out. */
const known = new WeakMap<Float64Array, number | Absent>();

function itemVariance(patterns: ItemPatterns, item: Float64Array): number | Absent {
  const kept = known.get(item);
  if (kept !== undefined) return kept;
  const own = variance(overPatterns(patterns, item));
  known.set(item, own);
  return own;
}
