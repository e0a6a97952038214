import { decideDecimalSign } from "../scores/decimal-sign.ts";
import { readNumber } from "../scores/read-number.ts";
import { summaryTest, type TableProfile } from "./profile-table.ts";
import type { TableRows } from "./table-rows.ts";

/** A column that could be the sum or the mean of others, by place. */
export interface TotalTest {
  readonly total: number;
  readonly items: readonly number[];
}

/** In how many rows it was. */
export interface TotalResult extends TotalTest {
  /** Rows in which the total and every item is a number. */
  readonly rows: number;
  readonly sum: number;
  readonly mean: number;
}

const SHARE = 0.95;
const FEWEST_ROWS = 3;

/** How the items make the total in nearly all rows; `undefined` where they do not. */
export function totalOf({ rows, sum, mean }: TotalResult): "sum" | "mean" | undefined {
  if (rows < FEWEST_ROWS) return undefined;
  if (sum >= SHARE * rows) return "sum";
  return mean >= SHARE * rows ? "mean" : undefined;
}

/** Goes through a table once more and compares totals with their items. */
export async function testTotals(
  table: TableRows,
  { columns, info }: TableProfile,
  tests: readonly TotalTest[],
): Promise<TotalResult[]> {
  const results = tests.map((test) => ({ ...test, rows: 0, sum: 0, mean: 0 }));
  if (tests.length === 0) return results;
  const used = new Set(tests.flatMap(({ total, items }) => [total, ...items]));
  const signs = new Map(
    [...used].map((i) => [i, decideDecimalSign(columns[i]!.distinct.keys(), info.delimiter ?? ",").sign]),
  );
  const markAt = (cells: readonly string[], i: number) => {
    // Forms write `80 / 100`.
    const text = (cells[i] ?? "").split("/", 1)[0]!.trim();
    const reading = readNumber(text, signs.get(i)!, false);
    return "value" in reading ? { value: reading.value, unit: unitOf(text) } : undefined;
  };
  await table.each(({ header }) => {
    const isSummary = summaryTest(header);
    return (cells) => {
      if (isSummary(cells)) return;
      for (const result of results) {
        const total = markAt(cells, result.total);
        if (total === undefined) continue;
        const items = result.items.map((i) => markAt(cells, i)?.value);
        if (!items.every((item) => item !== undefined)) continue;
        const sum = items.reduce((all, item) => all + item, 0);
        result.rows += 1;
        if (isNear(total.value, sum, total.unit)) result.sum += 1;
        if (isNear(total.value, sum / items.length, total.unit)) result.mean += 1;
      }
    };
  });
  return results;
}

/** The last place that a number is written to: 0.01 of `51,25`. */
function unitOf(text: string): number {
  const decimals = /[.,](\d{1,15})$/.exec(text)?.[1]?.length ?? 0;
  return 10 ** -decimals;
}

/** A total may be rounded to its last place. */
function isNear(total: number, wanted: number, unit: number): boolean {
  return Math.abs(total - wanted) <= unit / 2 + 1e-9 * Math.max(1, Math.abs(wanted));
}
