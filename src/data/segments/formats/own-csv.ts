import { headerKey } from "../../sources/header-key.ts";
import type { TableContext, TableFormat, TableReader } from "../table-format.ts";
import { areEnough, OWN_COLUMNS, OWN_ROLES, type OwnRole, ownColumns } from "./own-columns.ts";

const NOTHING_NAMED: ReadonlyMap<string, string> = new Map();

/**
 * Our own format: one row a coding, with whatever columns there are, in English or Indonesian. `segment, coder, code`
 * alone are enough for agreement. Columns beyond the known ones are attributes of the informant. Offsets are as declared.
 */
export const ownCsv: TableFormat = {
  name: "csv",
  recognise(header, { columns = NOTHING_NAMED }) {
    const keys = header.map(headerKey);
    const has = (role: string) =>
      columns.has(role) || OWN_COLUMNS[role as OwnRole].some((word) => keys.includes(word));
    return areEnough({ has }) ? 1 : 0;
  },
  reader,
};

function reader(header: readonly string[], { file, options, sink }: TableContext): TableReader {
  const columns = ownColumns(header, options.columns ?? NOTHING_NAMED, file);
  const at = (role: OwnRole) => columns.get(role)?.index ?? -1;
  const [document, segment, informant, text] = [at("document"), at("segment"), at("informant"), at("text")];
  const [code, theme, coder, start, end, length] = [
    at("code"),
    at("theme"),
    at("coder"),
    at("start"),
    at("end"),
    at("length"),
  ];
  const attributesOf = attributeReader(header, new Set([...columns.values()].map(({ index }) => index)));
  const pathOf = pathReader(options.pathSeparator);
  const cell = (cells: readonly string[], index: number) => {
    const its = index < 0 ? "" : cells[index]!.trim();
    return its === "" ? undefined : its;
  };
  const lengths = new Map<string, number>();
  return {
    columns: OWN_ROLES.flatMap((role) => {
      const column = columns.get(role);
      if (column === undefined) return [];
      return [{ role, header: header[column.index]!.trim(), recognised: column.recognised }];
    }),
    row(cells, row) {
      const name = cell(cells, document);
      const [from, to] = [cell(cells, start), cell(cells, end)];
      const attributes = attributesOf(cells);
      const size = cell(cells, length);
      if (name !== undefined && size !== undefined && lengths.get(name) !== wholeNumber(size)) {
        lengths.set(name, wholeNumber(size));
        sink.document({ name, length: wholeNumber(size) });
      }
      sink.coding({
        ...(name !== undefined && { document: name }),
        ...optional("informant", cell(cells, informant)),
        ...(attributes !== undefined && { attributes }),
        ...optional("unit", cell(cells, segment)),
        // A quote keeps the white space it was cut with: its length is compared with its place.
        ...(text >= 0 && cells[text] !== "" && { text: cells[text]! }),
        ...(from !== undefined && { start: wholeNumber(from) }),
        ...(to !== undefined && { end: wholeNumber(to) }),
        path: [...pathOf(cell(cells, theme)), ...pathOf(cell(cells, code))],
        ...optional("coder", cell(cells, coder)),
        row,
      });
    },
  };
}

function optional<Key extends string>(key: Key, value: string | undefined): { readonly [K in Key]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: string });
}

/** NaN for what is no whole number, which the builder takes for an offset that is none. */
function wholeNumber(text: string): number {
  return /^[+-]?\d{1,15}(?:\.0+)?$/.test(text) ? Number(text) : Number.NaN;
}

function pathReader(separator: string | undefined): (cell: string | undefined) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (cell) => {
    if (cell === undefined) return [];
    const path = known.get(cell);
    if (path !== undefined) return path;
    const parts = (separator === undefined ? [cell] : cell.split(separator))
      .map((part) => part.trim())
      .filter((part) => part !== "");
    known.set(cell, parts);
    return parts;
  };
}

/** Rows with the same extra cells share one map, for an informant has many rows. */
function attributeReader(
  header: readonly string[],
  taken: ReadonlySet<number>,
): (cells: readonly string[]) => ReadonlyMap<string, string> | undefined {
  const extra = header.flatMap((name, index) => (taken.has(index) || name.trim() === "" ? [] : [index]));
  const known = new Map<string, ReadonlyMap<string, string>>();
  if (extra.length === 0) return () => undefined;
  return (cells) => {
    const key = extra.map((index) => cells[index]).join("\u0000");
    const attributes = known.get(key);
    if (attributes !== undefined) return attributes;
    const fresh = new Map(
      extra.flatMap((index): [string, string][] => {
        const value = cells[index]!.trim();
        return value === "" ? [] : [[header[index]!.trim(), value]];
      }),
    );
    known.set(key, fresh);
    return fresh;
  };
}
