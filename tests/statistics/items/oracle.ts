import { readFileSync } from "node:fs";
import { type ItemPatterns, itemPatternsOf } from "../../../src/core/item-patterns.ts";

/** R's numbers for one small test. */
export interface ItemOracle {
  readonly x: readonly (readonly number[])[];
  readonly level: number;
  readonly alpha: number;
  readonly low?: number;
  readonly high?: number;
  readonly itemRest: readonly (number | null)[];
  readonly alphaIfDropped?: readonly number[];
  readonly sem?: number;
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

/** What `tests/oracles/items.R` computed. */
export const itemOracles: {
  readonly cases: Readonly<Record<string, ItemOracle>>;
  readonly mcnemar: readonly { readonly learned: number; readonly lost: number; readonly p: number }[];
  readonly holm: readonly number[];
} = JSON.parse(read("../../oracles/items.json"));

/** People in rows, items in columns, as patterns. */
export function patternsOf(rows: readonly (readonly number[])[], counts?: readonly number[]): ItemPatterns {
  const items = (rows[0] ?? []).map((_, j) => rows.map((row) => row[j]!));
  return itemPatternsOf(items, counts);
}

/** The five items of the Law School Admission Test, section 7 (Bock & Lieberman 1970), and R's numbers for them. */
export const lsat7 = {
  patterns: patternsOf(
    read("../../data/lsat7.csv")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(",").slice(1).map(Number)),
  ),
  oracle: JSON.parse(read("../../oracles/scores.json")).cases.lsat7.items as {
    readonly [Key in "alpha" | "alphaLow" | "alphaHigh" | "sem"]: number;
  } & { readonly [Key in "difficulty" | "itemRest" | "alphaIfDropped"]: Readonly<Record<string, number>> },
};
