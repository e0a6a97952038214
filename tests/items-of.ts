import { Readable } from "node:stream";
import { analyseItems } from "../src/analyses/items/items.ts";
import type { ItemsResult } from "../src/analyses/schemas/items.schema.ts";
import type { ItemTable } from "../src/data/items/item-table.ts";
import { type ReadItemsOptions, readItems } from "../src/data/items/read-items.ts";

/** Reads CSV text as a file of answers. */
export function itemTableOf(csv: string, options: ReadItemsOptions = {}): Promise<ItemTable> {
  return readItems(["-"], { ...options, stdin: () => Readable.from([Buffer.from(csv)]) });
}

/** The `items` result of CSV text. */
export async function itemsOf(csv: string, options: ReadItemsOptions = {}): Promise<ItemsResult> {
  return analyseItems(await itemTableOf(csv, options), {}, { version: "1" });
}

/** The row of one item. */
export function itemNamed({ items }: Pick<ItemsResult, "items">, name: string): ItemsResult["items"][number] {
  const found = items.find(({ item }) => item === name);
  if (found === undefined) throw new Error(`no item ${name}`);
  return found;
}
