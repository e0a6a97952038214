import { isSummaryRow } from "../../scores/summary-row.ts";
import { columnsNamed } from "../../sources/find-column.ts";
import { headerKey } from "../../sources/header-key.ts";
import type { TableContext, TableFormat, TableReader } from "../table-format.ts";
import { attributesAt } from "./attributes-at.ts";
import { areEnough, OWN_COLUMNS, OWN_ROLES, type OwnRole, ownColumns } from "./own-columns.ts";

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * Our own format: one row a coding, with whatever columns there are, in English or Indonesian. `segment, coder, code`
 * alone are enough for agreement. Columns beyond the known ones are attributes of the informant. Offsets are as declared.
 */
export const ownCsv: TableFormat = {
  name: "csv",
  recognise(header, { columns = NONE }) {
    const keys = header.map(headerKey);
    const has = (role: OwnRole) => {
      const name = columns.get(role);
      // A title above the header has no column that was named.
      if (name !== undefined) return columnsNamed(header, name).length > 0;
      return OWN_COLUMNS[role].some((word) => keys.includes(word));
    };
    return areEnough({ has }) ? 1 : 0;
  },
  reader,
};

function reader(header: readonly string[], { file, options, sink }: TableContext): TableReader {
  const columns = ownColumns(header, options.columns ?? NONE, file);
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
  /** What a row is of: a sum stands in its place. */
  const what = [document, segment, informant].find((index) => index >= 0) ?? -1;
  const attributesOf = attributeReader(header, new Set([...columns.values()].map(({ index }) => index)));
  const pathOf = pathReader(options.pathSeparator);
  const cell = (cells: readonly string[], index: number) => {
    const its = index < 0 ? "" : cells[index]!.trim();
    return its === "" ? undefined : its;
  };
  /** As `cell`; the same words are one string, for names come in every row and are kept. */
  const name = (cells: readonly string[], index: number) => {
    const its = cell(cells, index);
    if (its === undefined) return undefined;
    const known = names.get(its);
    if (known !== undefined) return known;
    names.set(its, its);
    return its;
  };
  const names = new Map<string, string>();
  const lengths = new Map<string, number>();
  return {
    columns: OWN_ROLES.flatMap((role) => {
      const column = columns.get(role);
      if (column === undefined) return [];
      return [{ role, header: header[column.index]!.trim(), recognised: column.recognised }];
    }),
    row(cells, row) {
      if (what >= 0 && isSummaryRow(cells, cells[what]!.trim())) {
        sink.finding({ rule: "summary-row", severity: "info", file, row });
        sink.leftOut(1);
        return;
      }
      const its = name(cells, document);
      const [from, to] = [cell(cells, start), cell(cells, end)];
      const attributes = attributesOf(cells);
      const size = cell(cells, length);
      if (its !== undefined && size !== undefined && lengths.get(its) !== wholeNumber(size)) {
        lengths.set(its, wholeNumber(size));
        sink.document({ name: its, length: wholeNumber(size) });
      }
      const quote = text < 0 ? "" : cells[text]!;
      // One shape for all rows: many thousands of them are made.
      sink.coding({
        document: its,
        informant: name(cells, informant),
        attributes,
        unit: name(cells, segment),
        // A quote keeps the white space it was cut with: its length is compared with its place.
        text: quote === "" ? undefined : quote,
        start: from === undefined ? undefined : wholeNumber(from),
        end: to === undefined ? undefined : wholeNumber(to),
        path: pathOf(cell(cells, theme), cell(cells, code)),
        coder: name(cells, coder),
        row,
      });
    },
  };
}

/** NaN for what is no whole number, which the builder takes for an offset that is none. */
function wholeNumber(text: string): number {
  // Nearly every offset is a few digits, and reading them is much faster than a pattern.
  let value = 0;
  for (let i = 0; i < text.length && i < MOST_DIGITS; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return WHOLE.test(text) ? Number.parseInt(text, 10) : Number.NaN;
    value = 10 * value + digit;
  }
  return text.length <= MOST_DIGITS ? value : Number.NaN;
}

const MOST_DIGITS = 15;
/** Spreadsheets write 398 as 398.0 or 398,0 too; 1.000 may be a thousand, and is neither one nor that. */
const WHOLE = /^[+-]?\d{1,15}(?:[.,]0{1,2})?$/;

/** Reads a theme cell and a code cell as one path; the same cells always give the same list. */
function pathReader(separator: string | undefined) {
  const known = new Map<string | undefined, Map<string | undefined, readonly string[]>>();
  const partsOf = (cell: string | undefined) => {
    if (cell === undefined) return [];
    return (separator === undefined ? [cell] : cell.split(separator))
      .map((part) => part.trim())
      .filter((part) => part !== "");
  };
  return (theme: string | undefined, code: string | undefined): readonly string[] => {
    const path = known.get(theme)?.get(code);
    if (path !== undefined) return path;
    const fresh = [...partsOf(theme), ...partsOf(code)];
    const ofTheme = known.get(theme) ?? new Map<string | undefined, readonly string[]>();
    known.set(theme, ofTheme.set(code, fresh));
    return fresh;
  };
}

/** Rows with the same extra cells share one map, for an informant has many rows. */
function attributeReader(
  header: readonly string[],
  taken: ReadonlySet<number>,
): (cells: readonly string[]) => ReadonlyMap<string, string> | undefined {
  const extra = header.flatMap((cell, place) => {
    const name = cell.trim();
    return taken.has(place) || name === "" ? [] : [{ name, place }];
  });
  const known = new Map<string, ReadonlyMap<string, string>>();
  if (extra.length === 0) return () => undefined;
  return (cells) => {
    const key = extra.map(({ place }) => cells[place]).join("\u0000");
    const attributes = known.get(key);
    if (attributes !== undefined) return attributes;
    const fresh = attributesAt(cells, extra) ?? NONE;
    known.set(key, fresh);
    return fresh;
  };
}
