import { openCsv } from "../sources/csv.ts";
import type { SourceOptions } from "../sources/source.ts";

/** Some rows of a table, by their number in the spreadsheet, with its header. */
export interface RowsAt {
  readonly header: readonly string[];
  readonly delimiter: string;
  readonly rows: ReadonlyMap<number, readonly string[]>;
}

/** Further down than this a row is not fetched: the file would be read a second time. */
const FURTHEST = 100_000;

/** Fetches rows that have been read before, to show them; those below row 100,000 are not looked for. */
export async function rowsAt(
  path: string,
  wanted: ReadonlySet<number>,
  options: Pick<SourceOptions, "delimiter" | "encoding" | "isHeader">,
): Promise<RowsAt> {
  const last = Math.max(0, ...[...wanted].filter((row) => row <= FURTHEST));
  const damage = () => {}; // It was told when the file was checked.
  const source = await openCsv(path, { ...options, damage });
  const rows = new Map<number, readonly string[]>();
  try {
    const { header, headerRow, delimiter } = source.info;
    if (wanted.has(headerRow)) rows.set(headerRow, header);
    if (last <= headerRow) return { header, delimiter, rows };
    for await (const batch of source.rows()) {
      for (const [i, row] of batch.rowNumbers.entries()) if (wanted.has(row)) rows.set(row, batch.rows[i]!);
      if ((batch.rowNumbers.at(-1) ?? 0) >= last) break;
    }
    return { header, delimiter, rows };
  } finally {
    await source.close();
  }
}
