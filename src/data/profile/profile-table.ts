import { candidates } from "../scores/recognise.ts";
import { isSummaryRow } from "../scores/summary-row.ts";
import { ROW_NUMBER_RANK } from "../scores/synonyms.ts";
import { ColumnProfile } from "./column-profile.ts";
import type { TableInfo, TableRows } from "./table-rows.ts";

/** What a table holds, column by column. */
export interface TableProfile {
  readonly info: TableInfo;
  readonly columns: readonly ColumnProfile[];
  /** Rows that hold data: neither blank nor sums of others. */
  readonly rows: number;
}

/**
 * Goes through a table once and profiles its columns; rows that sum others up are left out.
 * @throws InputError for what cannot be read
 */
export async function profileTable(table: TableRows): Promise<TableProfile> {
  let columns: readonly ColumnProfile[] = [];
  let rows = 0;
  const info = await table.each(({ header }) => {
    columns = header.map((name) => new ColumnProfile(name));
    const isSummary = summaryTest(header);
    return (cells) => {
      if (isSummary(cells)) return;
      rows += 1;
      for (const [i, column] of columns.entries()) column.add(cells[i] ?? "");
    };
  });
  return { info, columns, rows };
}

/** Tells the rows of a table that sum others up, by its column of ids where there is one. */
export function summaryTest(header: readonly string[]): (cells: readonly string[]) => boolean {
  const id = candidates(header, "id").find(({ rank }) => rank < ROW_NUMBER_RANK)?.index;
  return (cells) => isSummaryRow(cells, id === undefined ? undefined : (cells[id] ?? "").trim());
}
