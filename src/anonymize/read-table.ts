import { InputError } from "../core/input-error.ts";
import { findIdentifiers } from "../data/identifiers/find-identifiers.ts";
import { maskText } from "../data/identifiers/mask.ts";
import { isSummaryRow } from "../data/scores/summary-row.ts";
import { chooseFormat } from "../data/segments/choose-format.ts";
import { openCsv } from "../data/sources/csv.ts";
import type { Source } from "../data/sources/source.ts";
import type { InputFile } from "./inputs.ts";
import { type ColumnWishes, type PlannedColumn, planColumns } from "./plan-columns.ts";
import { isTableHeader, type TableKind, tableKind } from "./table-kind.ts";

/** How tables are opened. */
export interface OpenTable {
  readonly delimiter?: string;
  readonly encoding?: string;
}

/** A table that is to be copied, and what becomes of its columns. */
export interface Table {
  readonly file: InputFile;
  readonly kind: TableKind;
  readonly delimiter: string;
  readonly columns: readonly PlannedColumn[];
}

/** Rows and distinct cells that are looked at to tell what a column holds. */
const ROWS_LOOKED_AT = 5000;
const CELLS_LOOKED_AT = 1000;

/**
 * Looks at the beginning of a table and plans its columns.
 * @throws InputError `anonymize-unsupported` for exports of programs for coding, whose columns are not ours to move,
 *   `header-tells` for a table without a header
 */
export async function planTable(file: InputFile, open: OpenTable, wishes: ColumnWishes): Promise<Table> {
  const source = await openTable(file, open);
  try {
    const { header, headerRow } = source.info;
    // A table without a header has a person for one, and nobody knows what its columns hold.
    const column = header.find((cell) => findIdentifiers(cell).length > 0);
    if (column !== undefined)
      throw new InputError("header-tells", { file: file.path, row: headerRow, column: maskText(column) });
    const format = chooseFormat(header, {})?.format.name ?? "csv";
    if (format !== "csv") throw new InputError("anonymize-unsupported", { file: file.path, kind: format });
    const samples = header.map(() => new Set<string>());
    let rows = 0;
    for await (const batch of source.rows()) {
      for (const cells of batch.rows)
        for (const [i, sample] of samples.entries())
          if (sample.size < CELLS_LOOKED_AT && cells[i]!.trim() !== "") sample.add(cells[i]!.trim());
      rows += batch.rows.length;
      if (rows >= ROWS_LOOKED_AT) break;
    }
    const kind = tableKind(header, file.resource);
    const { resource } = file;
    const columns = planColumns({ file: file.path, kind, header, samples, resource }, wishes);
    return { file, kind, delimiter: source.info.delimiter, columns };
  } finally {
    await source.close();
  }
}

/** What was left out above and between the rows. */
export interface LeftOutRows {
  readonly titles: number;
  readonly summaries: number;
}

/** Gives every row of a table that is about somebody; cells as they stand in the file. */
export async function forEachRow(
  { file, columns }: Table,
  open: OpenTable,
  row: (cells: readonly string[]) => void,
): Promise<LeftOutRows & { readonly rows: number }> {
  const source = await openTable(file, open);
  try {
    const id = columns.findIndex(({ action }) => action.does === "pseudonym" && action.domain === "person");
    let [rows, summaries] = [0, 0];
    for await (const batch of source.rows())
      for (const cells of batch.rows) {
        if (isSummaryRow(cells, id < 0 ? undefined : cells[id]!.trim())) summaries += 1;
        else {
          rows += 1;
          row(cells);
        }
      }
    return { rows, summaries, titles: source.info.titleRows };
  } finally {
    await source.close();
  }
}

async function openTable({ path, resource }: InputFile, open: OpenTable): Promise<Source> {
  const delimiter = open.delimiter ?? resource?.delimiter;
  const encoding = open.encoding ?? resource?.encoding;
  return await openCsv(path, {
    isHeader: isTableHeader,
    ...(delimiter !== undefined && { delimiter }),
    ...(encoding !== undefined && { encoding }),
  });
}
