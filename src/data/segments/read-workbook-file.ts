import { InputError } from "../../core/input-error.ts";
import { headerCells } from "../sources/header-cells.ts";
import type { SourceOptions } from "../sources/source.ts";
import type { WholeFile } from "../sources/whole-file.ts";
import { openWorkbook, type WorkbookSheet } from "../sources/workbook.ts";
import { type ChosenFormat, chooseFormat } from "./choose-format.ts";
import { type ReadFile, requireFormat } from "./read-table-file.ts";
import type { SegmentCollector } from "./segment-collector.ts";
import type { SegmentOptions } from "./table-format.ts";

/** The header is looked for in this many rows. */
const WINDOW = 30;

/** How a workbook is read, and who looks on. */
export type WorkbookOptions = SegmentOptions & Pick<SourceOptions, "observe">;

/** A sheet that holds codings, and where its header is. */
interface CodedSheet extends ChosenFormat {
  readonly sheet: WorkbookSheet;
  /** Among the sheet's rows that are not blank. */
  readonly headerAt: number;
}

/**
 * Reads the sheet of a workbook that holds codings into the collector.
 * @param sheet the name of the sheet, where several do
 * @throws InputError `missing-sheet`, `ambiguous-sheet`, `not-interviews`, `no-rows` or `workbook-damaged`
 */
export async function readWorkbookFile(
  path: string,
  { bytes, sha256 }: WholeFile,
  sheet: string | undefined,
  options: WorkbookOptions,
  collector: SegmentCollector,
): Promise<ReadFile> {
  const workbook = await openWorkbook(bytes, path);
  if (workbook.hidden > 0) {
    const args = { count: workbook.hidden };
    collector.finding({ rule: "hidden-sheets", severity: "info", file: path, args });
  }
  const { sheet: its, headerAt, format, confidence } = codedSheet(workbook.sheets, sheet, options, path);
  const header = headerCells(its.rows[headerAt]!.cells);
  collector.declareOffsets(options.offsets ?? format.offsets);
  const reader = format.reader(header, { file: path, options, sink: collector });
  const headerRow = its.rows[headerAt]!.row;
  const about = { path, delimiter: "\t", encoding: "utf-8", bom: false, titleRows: headerAt };
  const observer = options.observe?.({ ...about, header, headerRow });
  const rows = its.rows.slice(headerAt + 1);
  if (rows.length === 0) throw new InputError("no-rows", { file: path });
  const rowNumbers = rows.map(({ row }) => row);
  const filled = rows.map(({ cells }) => filledUp(cells, header.length));
  for (const [i, cells] of filled.entries()) reader.row(cells, rowNumbers[i]!);
  reader.end?.();
  observer?.rows({ rows: filled, rowNumbers });
  observer?.end({ sha256, bytes: bytes.length, dataRows: rows.length, blankRows: 0 });
  const read = { path, sha256, bytes: bytes.length, rows: rows.length, format: format.name, confidence };
  return {
    input: { ...read, sheet: its.name, headerRow },
    columns: reader.columns,
  };
}

function codedSheet(
  all: readonly WorkbookSheet[],
  wanted: string | undefined,
  options: SegmentOptions,
  file: string,
): CodedSheet {
  const candidates = all.map(({ name }) => name);
  const sheets = wanted === undefined ? all : all.filter(({ name }) => name.trim() === wanted.trim());
  if (sheets.length === 0 && wanted !== undefined)
    throw new InputError("missing-sheet", { file, sheet: wanted, candidates });
  const coded = sheets.flatMap((sheet) => withCodings(sheet, options));
  const [first, ...others] = coded;
  if (first === undefined) {
    const header = sheets.find(({ rows }) => rows.length > 0)?.rows[0]?.cells ?? [];
    if (header.length === 0) throw new InputError("empty-file", { file });
    // The first row is no header of a known format, so this says so.
    return { ...requireFormat(header, options, file), sheet: sheets[0]!, headerAt: 0 };
  }
  if (others.length > 0)
    throw new InputError("ambiguous-sheet", { file, candidates: coded.map(({ sheet }) => sheet.name) });
  return first;
}

function withCodings(sheet: WorkbookSheet, options: SegmentOptions): CodedSheet[] {
  for (const [headerAt, { cells }] of sheet.rows.slice(0, WINDOW).entries()) {
    const chosen = chooseFormat(headerCells(cells), options);
    if (chosen !== undefined) return [{ ...chosen, sheet, headerAt }];
  }
  return [];
}

/** A workbook leaves out the empty cells at the end of a row. */
function filledUp(cells: readonly string[], length: number): readonly string[] {
  if (cells.length >= length) return cells;
  return [...cells, ...Array<string>(length - cells.length).fill("")];
}
