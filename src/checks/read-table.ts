import { isKnownHeader } from "../data/dataset/recognise-file.ts";
import { openCsv } from "../data/sources/csv.ts";
import type { SourceInfo, SourceObserver } from "../data/sources/source.ts";
import type { Checking } from "./checking.ts";
import type { CheckPlan, PlannedTable } from "./plan.ts";
import { fieldReaders, observerOf, openOptionsOf } from "./table-observer.ts";

/** Reads a table of which nothing but its cells is known. */
export async function readTable(table: PlannedTable, plan: CheckPlan, checking: Checking): Promise<void> {
  const { path, kind, resource } = table;
  const readers = await fieldReaders(resource, plan);
  const choices = resource?.roles.id === undefined ? {} : { id: resource.roles.id };
  const about = { kind, resource, choices, missing: resource?.schema?.missingValues, readers };
  const observe = (info: SourceInfo): SourceObserver => observerOf({ ...info, path }, about, plan, checking);
  const source = await openCsv(path, {
    ...openOptionsOf(resource, plan, checking),
    isHeader: (cells) =>
      isHeaderOf(
        cells,
        resource?.schema?.fields.map(({ name }) => name),
      ),
    // What looks on sees every row: nothing else is done with them.
    observe,
  });
  try {
    for await (const _ of source.rows());
    const { sha256, bytes, dataRows } = source.summary();
    checking.files.push({ path, kind, sha256, bytes, rows: dataRows });
  } finally {
    await source.close();
  }
}

/** The row that has most of the schema's fields; without a schema, one that names known columns. */
function isHeaderOf(cells: readonly string[], fields: readonly string[] | undefined): boolean {
  if (fields === undefined) return isKnownHeader(cells, {});
  const named = new Set(cells.map((cell) => cell.trim()));
  return fields.filter((name) => named.has(name)).length * 2 > fields.length;
}
