import { createHash } from "node:crypto";
import { summaryTest } from "../../profile/profile-table.ts";
import type { TableRows } from "../../profile/table-rows.ts";

/** More rows than this are not compared: a key that may be none is not written. */
const MOST_ROWS = 200_000;

/** Whether no two rows of a table have the same cells, all filled, in these places; told for a bounded number of rows. */
export async function areUnique(table: TableRows, places: readonly number[]): Promise<boolean> {
  const seen = new Set<string>();
  let areUnique = true;
  await table.each(({ header }) => {
    const isSummary = summaryTest(header);
    return (cells) => {
      if (!areUnique || isSummary(cells)) return;
      const key = places.map((place) => (cells[place] ?? "").trim());
      const before = seen.size;
      seen.add(createHash("md5").update(JSON.stringify(key)).digest("base64"));
      areUnique = seen.size > before && seen.size <= MOST_ROWS && !key.includes("");
    };
  });
  return areUnique;
}
