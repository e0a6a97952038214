import type { ItemPatterns } from "../../core/item-patterns.ts";
import type { Absent } from "../../core/reason.ts";
import { absent } from "../../core/reason.ts";
import { correlationOf } from "./correlation-of.ts";
import { totalScores } from "./total-scores.ts";

/**
 * Corrected item–total (item–rest) correlation, of every item in turn.
 *
 * Definition: do those who do well on the other items do well on this one?
 * Formula: Pearson's r of the item with the sum of the others. For an item scored 0 and 1 it is the point-biserial
 * correlation. Without the correction the item would correlate with itself within the total.
 * Shapes: n people with every item; one figure per item, in their order. Range: −1 to 1.
 * Undefined when: k < 2 (`too-few-items`), n < 2 (`too-few-pairs`), the item or the rest does not vary (`no-variation`).
 * Errors: none.
 * Agrees with: R psych::alpha, `item.stats$r.drop` (oracles scores.json, items.json), which drops constant items.
 * Source: Henrysson (1963), Psychometrika 28, 211–218, https://doi.org/10.1007/BF02289618.
 */
export function itemRest(patterns: ItemPatterns): (number | Absent)[] {
  const scores = totalScores(patterns);
  return patterns.items.map((item, j) =>
    patterns.items.length < 2 ? absent("too-few-items") : correlationOf(patterns, item, scores.without(j)),
  );
}
