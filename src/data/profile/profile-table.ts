import { InputError } from "../../core/input-error.ts";
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

/** A profile takes some room, however little its column holds. */
const MOST_COLUMNS = 10_000;
/** Distinct texts that are kept of all columns together. */
const MOST_DISTINCT = 2_000_000;

/**
 * Goes through a table once and profiles its columns; rows that sum others up are left out.
 * @throws InputError `too-many-columns`, and for what cannot be read
 */
export async function profileTable(table: TableRows, file: string): Promise<TableProfile> {
  let columns: readonly ColumnProfile[] = [];
  let rows = 0;
  const info = await table.each(({ header }) => {
    if (header.length > MOST_COLUMNS) throw new InputError("too-many-columns", { file, limit: MOST_COLUMNS });
    columns = profilesOf(header);
    const isSummary = summaryTest(header);
    return (cells) => {
      if (isSummary(cells)) return;
      rows += 1;
      for (const [i, column] of columns.entries()) column.add(cells[i] ?? "");
    };
  });
  return { info, columns, rows };
}

function profilesOf(header: readonly string[]): ColumnProfile[] {
  const counts = new Map<string, number>();
  for (const name of header) counts.set(name, (counts.get(name) ?? 0) + 1);
  const mostDistinct = Math.floor(MOST_DISTINCT / header.length);
  return header.map(
    (name) => new ColumnProfile(name, { isShared: name !== "" && counts.get(name)! > 1, mostDistinct }),
  );
}

/** Tells the rows of a table that sum others up, by its column of ids where there is one. */
export function summaryTest(header: readonly string[]): (cells: readonly string[]) => boolean {
  const id = candidates(header, "id").find(({ rank }) => rank < ROW_NUMBER_RANK)?.index;
  return (cells) => isSummaryRow(cells, id === undefined ? undefined : (cells[id] ?? "").trim());
}
