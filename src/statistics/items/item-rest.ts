import type { ItemPatterns } from "../../core/item-patterns.ts";
import type { Absent } from "../../core/reason.ts";
import { absent } from "../../core/reason.ts";
import { correlationOf } from "./correlation-of.ts";
import { totalScores } from "./total-scores.ts";

/**
 * Corrected item–total (item–rest) correlation.
 *
 * Definition: do those who do well on the other items do well on this one?
 * Formula: Pearson's r of the item with the sum of the others. For an item scored 0 and 1 it is the point-biserial
 * correlation. Without the correction the item would correlate with itself within the total.
 * Shapes: n people with every item; `item` is its position. Range: −1 to 1.
 * Undefined when: k < 2 (`too-few-items`), n < 2 (`too-few-pairs`), the item or the rest does not vary (`no-variation`).
 * Errors: RangeError for a position without an item.
 * Agrees with: R psych::alpha, `item.stats$r.drop` (oracles scores.json, items.json), which drops constant items.
 * Source: Henrysson (1963), Psychometrika 28, 211–218, https://doi.org/10.1007/BF02289618.
 */
export function itemRest(patterns: ItemPatterns, item: number): number | Absent {
  const own = patterns.items[item];
  if (own === undefined) throw new RangeError(`itemRest requires an item's position, got ${item}`);
  if (patterns.items.length < 2) return absent("too-few-items");
  return correlationOf(patterns, own, totalScores(patterns, item));
}
