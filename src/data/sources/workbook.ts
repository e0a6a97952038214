import type { CellValue } from "hucre/xlsx";
import { InputError } from "../../core/input-error.ts";
import { isBlank } from "./is-blank.ts";

/** A row as a CSV would have it. */
interface WorkbookRow {
  readonly cells: readonly string[];
  /** The spreadsheet's row; the first is 1. */
  readonly row: number;
}

export interface WorkbookSheet {
  readonly name: string;
  /** Rows that are not blank, without the empty cells at their ends. */
  readonly rows: readonly WorkbookRow[];
}

export interface Workbook {
  /** The sheets that can be seen, in their order. */
  readonly sheets: readonly WorkbookSheet[];
  /** How many sheets are hidden; what stands in them is not read. */
  readonly hidden: number;
}

/** Cells of all sheets together, empty ones within rows included: two far corners of a sheet would be 17 thousand million. */
const MOST_CELLS = 20_000_000;
/** The strings of a workbook are read again for each sheet. */
const MOST_SHEETS = 100;
const MOST_ROWS = 1_048_576;
const MIDNIGHT = "T00:00:00.000Z";

/**
 * Reads a workbook (.xlsx) as raw text. Numbers are the shortest decimals that mean them, truth values `True` and
 * `False`, dates ISO (`2026-03-31`, `2026-03-31T10:30:00`), errors as shown (`#REF!`); formulas have the value they had
 * when saved, and of merged cells the first has the text. Only parts a table needs are unpacked: no pictures, no charts.
 * @param bytes the archive, already found to be safe to unpack
 * @throws InputError `workbook-damaged`; `file-too-large` beyond twenty million cells or a hundred sheets
 */
export async function openWorkbook(bytes: Uint8Array, file: string): Promise<Workbook> {
  const { readXlsx, streamXlsxRows } = await import("hucre/xlsx");
  const visible: { readonly name: string; readonly index: number }[] = [];
  let hidden = 0;
  await guarded(file, () =>
    readXlsx(bytes, {
      sheets: ({ name, hidden: isHidden, veryHidden }, index) => {
        if (isHidden || veryHidden) hidden += 1;
        else visible.push({ name, index });
        return false; // Only the list is wanted: rows come one by one below, for a whole sheet is a filled rectangle.
      },
    }),
  );
  if (visible.length > MOST_SHEETS)
    throw new InputError("file-too-large", { file, limit: `${MOST_SHEETS} sheets` });
  const sheets: WorkbookSheet[] = [];
  let cellsLeft = MOST_CELLS;
  for (const { name, index } of visible) {
    const rows: WorkbookRow[] = [];
    const stream = streamXlsxRows(bytes, { sheet: index });
    for (;;) {
      const next = await guarded(file, () => stream.next());
      if (next.done === true) break;
      const { values, index: at } = next.value;
      cellsLeft -= values.length + 1;
      const isRow = Number.isInteger(at) && at >= 0 && at < MOST_ROWS;
      if (!isRow || cellsLeft < 0) {
        await stream.return();
        if (isRow) throw new InputError("file-too-large", { file, limit: `${MOST_CELLS} cells` });
        throw new InputError("workbook-damaged", { file, detail: `row ${at + 1}` });
      }
      const cells = withoutEmptyEnd(values.map(textOf));
      if (!isBlank(cells)) rows.push({ cells, row: at + 1 });
    }
    sheets.push({ name, rows });
  }
  return { sheets, hidden };
}

function textOf(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (!(value instanceof Date)) return String(value);
  // A number too large for a date is shown as an error by spreadsheets as well.
  if (Number.isNaN(value.getTime())) return "#VALUE!";
  const text = value.toISOString();
  return text.endsWith(MIDNIGHT) ? text.slice(0, -MIDNIGHT.length) : text.slice(0, -".000Z".length);
}

function withoutEmptyEnd(cells: string[]): readonly string[] {
  while (cells.length > 0 && cells[cells.length - 1] === "") cells.pop();
  return cells;
}

/** Whatever the reader of workbooks stumbles over is the workbook's fault. */
async function guarded<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw new InputError("workbook-damaged", { file, detail: detailOf(error) });
  }
}

const LONGEST = 80;

function detailOf(error: unknown): string {
  const text = error instanceof Error ? error.message : "";
  const [line = ""] = text.replace(/^Invalid XLSX: /u, "").split("\n");
  const detail = line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
  return detail === "" ? "unreadable" : detail;
}
