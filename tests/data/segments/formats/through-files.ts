import { stringify } from "csv-stringify/sync";
import { type CellValue, writeXlsx } from "hucre/xlsx";
import { TABLE_FORMATS } from "../../../../src/data/segments/formats/index.ts";
import type { SegmentOptions, TableFormat } from "../../../../src/data/segments/table-format.ts";
import { openWorkbook } from "../../../../src/data/sources/workbook.ts";
import { readCsv } from "../../sources/read-csv.ts";
import { Gathered } from "../gathered.ts";

/** A table as a program writes it: the first row is its header. */
export type Written = readonly (readonly CellValue[])[];

const OPTIONS: SegmentOptions = {};

/** The format that claims a header most, the earlier where two do alike. */
function formatOf(header: readonly string[]): TableFormat | undefined {
  let best: { format: TableFormat; share: number } | undefined;
  for (const format of TABLE_FORMATS) {
    const share = format.recognise(header, OPTIONS);
    if (share > (best?.share ?? 0)) best = { format, share };
  }
  return best?.format;
}

/** Reads rows below a header with one format. */
export function readRows(
  format: TableFormat,
  header: readonly string[],
  rows: readonly { readonly cells: readonly string[]; readonly row: number }[],
): Gathered {
  const sink = new Gathered();
  const reader = format.reader(header, { file: "a.csv", options: OPTIONS, sink });
  for (const { cells, row } of rows) reader.row(cells, row);
  reader.end?.();
  return sink;
}

/** Writes a table as a CSV file with every cell quoted, reads it, and lets the format that claims it read its rows. */
export async function throughCsv(table: Written): Promise<Gathered & { readonly format: string }> {
  const content = stringify(
    table.map((row) => row.map((cell) => (typeof cell === "boolean" ? (cell ? "True" : "False") : cell))),
    { quoted: true, quoted_empty: true, bom: true },
  );
  const { info, rows, rowNumbers } = await readCsv(content, {
    isHeader: (cells) => formatOf(cells) !== undefined,
  });
  return withFormat(
    info.header,
    rows.map((cells, i) => ({ cells, row: rowNumbers[i]! })),
  );
}

/** The same through a workbook. */
export async function throughXlsx(table: Written): Promise<Gathered & { readonly format: string }> {
  const bytes = await writeXlsx({ sheets: [{ name: "Lembar1", rows: table.map((row) => [...row]) }] });
  const { sheets } = await openWorkbook(Buffer.from(bytes), "a.xlsx");
  const [header, ...rows] = sheets[0]!.rows;
  const width = header!.cells.length;
  return withFormat(
    header!.cells,
    rows.map(({ cells, row }) => ({
      cells: [...cells, ...Array(Math.max(0, width - cells.length)).fill("")],
      row,
    })),
  );
}

function withFormat(header: readonly string[], rows: Parameters<typeof readRows>[2]) {
  const format = formatOf(header);
  if (format === undefined) throw new Error(`no format claims ${header.join()}`);
  return Object.assign(readRows(format, header, rows), { format: format.name });
}
