import type { CodingRecord } from "../coding-record.ts";
import type { TableContext, TableFormat, TableReader } from "../table-format.ts";
import { attributesAt } from "./attributes-at.ts";
import { cellAt, quoteAt } from "./cell-at.ts";
import { columnPlaces, columnShare, type FormatHeaders } from "./format-columns.ts";
import { isYes } from "./is-yes.ts";
import { splitPath } from "./split-path.ts";
import { withoutBlanks } from "./without-blanks.ts";

const HEADERS = {
  document: ["Media Title"],
  range: ["Excerpt Range"],
  coder: ["Excerpt Creator"],
  date: ["Excerpt Date"],
  text: ["Excerpt Copy"],
  uploader: ["Resource Creator"],
  uploaded: ["Resource Date"],
  combined: ["Codes Applied Combined"],
} as const satisfies FormatHeaders<string>;

/** `Code: Parent\Child Applied`; beside it stand `… Range` and `… Weight`. */
const [BEFORE, BEHIND] = ["code:", " applied"];
/** Columns of the excerpt and its medium, known or new; all others are descriptors. */
const NO_DESCRIPTOR = /^(?:codes?\b.*|(?:media|excerpt|resource)\s.*)$/i;
const RANGE = /^\s*([+-]?\d+)\s*[-–]\s*([+-]?\d+)\s*$/;

/**
 * Excerpts exported from Dedoose as XLSX or CSV: one row for each excerpt, one column for each code. Every code that was
 * applied is a coding. The range reads `a-b` for text; the ranges of other media are no places.
 */
export const dedoose: TableFormat = {
  name: "dedoose",
  recognise: (header) => columnShare(header, HEADERS, ["document", "text"]),
  reader(header: readonly string[], { sink }: TableContext): TableReader {
    const places = columnPlaces(header, HEADERS);
    const codes = header.flatMap((cell, place) => {
      const path = splitPath(appliedCode(cell.trim()), "\\");
      return path.length === 0 ? [] : [{ path, place }];
    });
    const descriptors = header.flatMap((cell, place) => {
      const name = cell.trim();
      return name === "" || NO_DESCRIPTOR.test(name) ? [] : [{ name, place }];
    });
    for (const { path } of codes) sink.code(path);
    const pathsOf = (cells: readonly string[]) =>
      codes.length > 0
        ? codes.filter(({ place }) => isYes(cells[place])).map(({ path }) => path)
        : combined(cellAt(cells, places.combined));
    return {
      columns: [],
      row(cells, row) {
        const [, start, end] = RANGE.exec(cells[places.range] ?? "") ?? [];
        const excerpt = {
          document: cellAt(cells, places.document),
          attributes: attributesAt(cells, descriptors),
          text: quoteAt(cells, places.text),
          start: start === undefined ? undefined : Number(start),
          end: end === undefined ? undefined : Number(end),
          coder: cellAt(cells, places.coder),
          row,
        };
        const paths = pathsOf(cells);
        for (const path of paths.length === 0 ? [[]] : paths)
          sink.coding(withoutBlanks<CodingRecord>({ ...excerpt, path }));
      },
    };
  },
};

function appliedCode(header: string): string | undefined {
  const lower = header.toLowerCase();
  const isCode = lower.startsWith(BEFORE) && lower.endsWith(BEHIND);
  return isCode ? header.slice(BEFORE.length, -BEHIND.length) : undefined;
}

/** Only where there are no columns of codes, for a name that holds a comma is split here. */
function combined(cell: string | undefined): readonly (readonly string[])[] {
  return (cell ?? "")
    .split(",")
    .map((code) => splitPath(code, "\\"))
    .filter((path) => path.length > 0);
}
