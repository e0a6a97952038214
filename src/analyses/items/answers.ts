import { type ItemPatterns, itemPatternsOf } from "../../core/item-patterns.ts";
import { type Sample, sampleOf } from "../../core/sample.ts";
import type { ItemTable } from "../../data/items/item-table.ts";

/** The items that a wave has, by their positions. */
export function itemsIn({ items }: ItemTable, wave: number): number[] {
  return items.flatMap(({ columns }, i) => (columns[wave] === undefined ? [] : [i]));
}

/** Everybody, or the people of one group. */
export function peopleIn({ people, group }: ItemTable, code: number | undefined): number[] {
  const all = Array.from({ length: people }, (_, person) => person);
  return code === undefined ? all : all.filter((person) => group[person] === code);
}

/** Those of some people who answered every one of some items in a wave. */
export function completeIn(
  { scores }: ItemTable,
  wave: number,
  items: readonly number[],
  people: readonly number[],
): number[] {
  return people.filter((person) => items.every((item) => !Number.isNaN(scores[wave]![item]![person]!)));
}

/** Those of some people who answered anything in a wave. */
export function answeredIn({ scores }: ItemTable, wave: number, people: readonly number[]): number[] {
  return people.filter((person) => scores[wave]!.some((item) => !Number.isNaN(item[person]!)));
}

/** The answers of some people, who must have answered all of these items. */
export function patternsIn(
  { scores }: ItemTable,
  wave: number,
  items: readonly number[],
  people: readonly number[],
): ItemPatterns {
  return itemPatternsOf(items.map((item) => people.map((person) => scores[wave]![item]![person]!)));
}

/** The scores of an item, of those of some people who answered it. */
export function scoresOf(
  { scores }: ItemTable,
  wave: number,
  item: number,
  people: readonly number[],
): Sample {
  const values = people.map((person) => scores[wave]![item]![person]!);
  return sampleOf(values.filter((value) => !Number.isNaN(value)));
}
