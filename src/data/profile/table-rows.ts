import { openCsv } from "../sources/csv.ts";
import { headerCells } from "../sources/header-cells.ts";
import type { SourceOptions } from "../sources/source.ts";
import type { WorkbookSheet } from "../sources/workbook.ts";

/** The header is looked for in this many rows of a sheet. */
const WINDOW = 30;

/** How a table turned out to be written. */
export interface TableInfo {
  readonly header: readonly string[];
  /** The header's row in the spreadsheet; the first row is 1. */
  readonly headerRow: number;
  /** Of a text table. */
  readonly delimiter?: string;
  readonly encoding?: string;
  /** Of a workbook. */
  readonly sheet?: string;
}

/** A table whose rows can be gone through more than once. */
export interface TableRows {
  /**
   * Gives every row below the header, at least as wide as it, to `row`.
   * @throws InputError for what cannot be read
   */
  each(begin: (info: TableInfo) => (cells: readonly string[]) => void): Promise<TableInfo>;
}

/** How a text table is opened. */
export type OpenTable = Pick<SourceOptions, "isHeader" | "mayBeShort" | "progress">;

/** The rows of a text table, read from the file each time. */
export function csvRows(path: string, options: OpenTable): TableRows {
  return {
    async each(begin) {
      const source = await openCsv(path, options);
      try {
        const { header, headerRow, delimiter } = source.info;
        const row = begin({ header, headerRow, delimiter });
        for await (const { rows } of source.rows()) for (const cells of rows) row(cells);
        return { header, headerRow, delimiter, encoding: source.info.encoding };
      } finally {
        await source.close();
      }
    },
  };
}

/** The rows of a sheet below its header, or below its first row where none looks like one. */
export function sheetRows({ name, rows }: WorkbookSheet, { isHeader }: OpenTable): TableRows {
  return {
    async each(begin) {
      const at = Math.max(
        rows.slice(0, WINDOW).findIndex(({ cells }) => isHeader(headerCells(cells))),
        0,
      );
      const header = headerCells(rows[at]?.cells ?? []);
      const info: TableInfo = { header, headerRow: rows[at]?.row ?? 1, sheet: name };
      const row = begin(info);
      for (const { cells } of rows.slice(at + 1))
        row(
          cells.length >= header.length
            ? cells
            : [...cells, ...Array<string>(header.length - cells.length).fill("")],
        );
      return info;
    },
  };
}
