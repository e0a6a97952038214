import type { TableColumn, TableContext } from "../../table.ts";

/** The columns of a key, and how a row's key is read; none where the table lacks one of them. */
export interface KeyColumns {
  readonly columns: readonly TableColumn[];
  /** The header of the first, or all of them parted by commas. */
  readonly name: string;
  parts(cells: readonly string[]): (string | undefined)[];
}

export function keyColumns({ columns }: TableContext, names: readonly string[]): KeyColumns | undefined {
  const its = names.map((name) => columns.find(({ header }) => header === name));
  if (names.length === 0 || !its.every((column) => column !== undefined)) return undefined;
  return {
    columns: its,
    name: names.join(", "),
    parts: (cells) =>
      its.map(({ index, reader }) => {
        const text = cells[index] ?? "";
        return reader === undefined ? filled(text) : reader.key(text);
      }),
  };
}

function filled(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === "" ? undefined : trimmed;
}
