import { decimalSum } from "../../core/decimal-sum.ts";
import { absent } from "../../core/reason.ts";
import { differencesOf, pairedSampleOf } from "../../core/sample.ts";
import type { ItemTable, Subscale } from "../../data/items/item-table.ts";
import { meanInterval } from "../../statistics/mean-interval.ts";
import type { ItemFigures } from "../schemas/items.schema.ts";
import { completeIn } from "./answers.ts";
import { reliabilityOf } from "./reliability.ts";

type SubscaleFigures = NonNullable<ItemFigures["subscales"]>[number];

/** Each competency by itself; `undefined` where none was named. */
export function subscalesOf(
  table: ItemTable,
  people: readonly number[],
  confidence: number,
): SubscaleFigures[] | undefined {
  if (table.subscales.length === 0) return undefined;
  return table.subscales.map((subscale) => ({
    name: subscale.name,
    items: subscale.items.map((item) => table.items[item]!.name),
    waves: table.waves.flatMap((_, wave) => {
      const items = itemsOf(table, subscale, wave);
      return items.length === 0 ? [] : [reliabilityOf(table, wave, items, people, confidence)];
    }),
    ...(table.waves.length === 2 ? { difference: differenceOf(table, subscale, people, confidence) } : {}),
  }));
}

/** The items of a subscale that a wave has. */
function itemsOf({ items }: ItemTable, subscale: Subscale, wave: number): number[] {
  return subscale.items.filter((item) => items[item]!.columns[wave] !== undefined);
}

/** Post − pre on the items that both waves have. */
function differenceOf(
  table: ItemTable,
  subscale: Subscale,
  people: readonly number[],
  confidence: number,
): SubscaleFigures["difference"] {
  const items = itemsOf(table, subscale, 0).filter((item) => table.items[item]!.columns[1] !== undefined);
  if (items.length === 0) return absent("too-few-items");
  const both = completeIn(table, 1, items, completeIn(table, 0, items, people));
  const [pre = [], post = []] = [0, 1].map((wave) =>
    both.map((person) => totalOf(table, wave, items, person)),
  );
  const mean = meanInterval(differencesOf(pairedSampleOf(pre, post)), confidence);
  return "estimate" in mean ? { n: both.length, mean } : mean;
}

/** What some items add up to for a person who answered all of them. */
export function totalOf(
  { scores }: ItemTable,
  wave: number,
  items: readonly number[],
  person: number,
): number {
  return decimalSum(items.map((item) => scores[wave]![item]![person]!));
}
