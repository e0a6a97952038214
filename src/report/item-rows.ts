import { stringify } from "csv-stringify/sync";
import { totalOf } from "../analyses/items/subscales.ts";
import type { ItemTable } from "../data/items/item-table.ts";
import { safeCell } from "../data/safe-cell.ts";
import type { Catalogue } from "../language/catalogue.ts";

/**
 * One CSV line per participant: the total and every subscale of each wave, empty where an answer is missing. The names of the
 * columns are such that `gains` and `compare` take them. Where the language writes a decimal comma the cells are parted by
 * `;`, as its spreadsheets expect. Ids, groups and names are made safe against formula injection.
 */
export function* itemLines(table: ItemTable, { numbers, items: words }: Catalogue): Generator<string> {
  const comma = numbers.separator === "; ";
  const line = (cells: readonly string[]) => stringify([cells as string[]], { delimiter: comma ? ";" : "," });
  const scales = [{ name: words.rows.total, items: table.items.map((_, i) => i) }, ...table.subscales];
  const columns = scales.flatMap(({ name, items }) =>
    table.waves.map((wave, w) => ({
      header: table.waves.length === 1 ? name : `${wave} ${name}`,
      wave: w,
      items: items.filter((item) => table.items[item]!.columns[w] !== undefined),
    })),
  );
  yield line(["id", "group", ...columns.map(({ header }) => safeCell(header))]);
  for (let person = 0; person < table.people; person++) {
    const { id, levels } = table.person(person);
    const scores = columns.map(({ wave, items }) => {
      const score = items.length === 0 ? Number.NaN : totalOf(table, wave, items, person);
      if (Number.isNaN(score)) return "";
      return comma ? String(score).replace(".", ",") : String(score);
    });
    yield line([safeCell(id ?? ""), safeCell(levels?.join(" · ") ?? ""), ...scores]);
  }
}
