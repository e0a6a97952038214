import type { ItemPatterns } from "../../core/item-patterns.ts";
import type { Sample } from "../../core/sample.ts";
import { decimalUnitOf, inUnits } from "../decimal-unit.ts";

/** The total score of every pattern, and what is left of it without an item. */
export interface TotalScores {
  readonly totals: Float64Array;
  /** The totals of the other items. */
  without(item: number): Float64Array;
}

/**
 * The total score of every pattern.
 *
 * Definition: the sum of the items, added in whole units of their last decimal; without one item it is the "rest score".
 * Shapes: one total per pattern, in the order of the patterns. Units: those of the items.
 * Errors: none; a test without items has totals of 0.
 */
export function totalScores({ items, counts }: ItemPatterns): TotalScores {
  const unit = decimalUnitOf(...items);
  const sums = new Float64Array(counts.length);
  for (const item of items) {
    for (let i = 0; i < sums.length; i++) sums[i]! += inUnits(item[i]!, unit);
  }
  return {
    totals: sums.map((sum) => sum / unit.perOne),
    without: (item) => sums.map((sum, i) => (sum - inUnits(items[item]![i]!, unit)) / unit.perOne),
  };
}

/** One value per pattern, as the sample it is; its values stand in the order of the patterns, and may repeat. */
export function overPatterns({ counts, n }: ItemPatterns, values: Float64Array): Sample {
  return { values, counts, n };
}
