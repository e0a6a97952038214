import { sampleOf } from "../../core/sample.ts";
import type { ItemTable } from "../../data/items/item-table.ts";
import { describe } from "../../statistics/five-numbers.ts";
import { cronbachAlpha } from "../../statistics/items/cronbach-alpha.ts";
import { measurementError } from "../../statistics/items/measurement-error.ts";
import { totalScores } from "../../statistics/items/total-scores.ts";
import type { ItemFigures } from "../schemas/items.schema.ts";
import { answeredIn, completeIn, patternsIn } from "./answers.ts";

/** How far some items hang together in a wave, among those who answered all of them. */
export function reliabilityOf(
  table: ItemTable,
  wave: number,
  items: readonly number[],
  people: readonly number[],
  confidence: number,
): ItemFigures["waves"][number] {
  const complete = completeIn(table, wave, items, people);
  const patterns = patternsIn(table, wave, items, complete);
  const alpha = cronbachAlpha(patterns, confidence);
  const isKr20 = items.every((item) => table.items[item]!.isDichotomous && table.items[item]!.maximum === 1);
  return {
    wave: table.waves[wave]!,
    people: answeredIn(table, wave, people).length,
    n: complete.length,
    k: items.length,
    alpha,
    ...(isKr20 ? { kr20: alpha } : {}),
    sem: measurementError(patterns),
    scores: describe(sampleOf(totalScores(patterns).totals, patterns.counts)),
  };
}
