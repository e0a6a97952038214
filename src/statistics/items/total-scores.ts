import type { ItemPatterns } from "../../core/item-patterns.ts";
import type { Sample } from "../../core/sample.ts";
import { decimalUnitOf, inUnits } from "../decimal-unit.ts";

/**
 * The total score of every pattern.
 *
 * Definition: the sum of the items, added in whole units of their last decimal; `without` leaves one item out (its
 * "rest score").
 * Shapes: one total per pattern, in the order of the patterns. Units: those of the items.
 * Errors: none; a test without items has totals of 0.
 */
export function totalScores({ items, counts }: ItemPatterns, without?: number): Float64Array {
  const unit = decimalUnitOf(...items);
  const added = items.filter((_, j) => j !== without);
  const totals = new Float64Array(counts.length);
  for (const item of added) {
    for (let i = 0; i < totals.length; i++) totals[i]! += inUnits(item[i]!, unit);
  }
  return totals.map((total) => total / unit.perOne);
}

/** One value per pattern, as the sample it is; its values stand in the order of the patterns, and may repeat. */
export function overPatterns({ counts, n }: ItemPatterns, values: Float64Array): Sample {
  return { values, counts, n };
}
