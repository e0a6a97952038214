import type { CodingRecord } from "../coding-record.ts";
import type { TableContext, TableFormat, TableReader } from "../table-format.ts";
import { cellAt, quoteAt } from "./cell-at.ts";
import { columnPlaces, columnShare, type FormatHeaders } from "./format-columns.ts";
import { readOffset } from "./read-offset.ts";
import { withoutBlanks } from "./without-blanks.ts";

const HEADERS = {
  source: ["source"],
  code: ["code category"],
  coder: ["created by"],
  created: ["created at"],
  updated: ["last update"],
  start: ["start pos"],
  end: ["end pos"],
  text: ["selection"],
} as const satisfies FormatHeaders<string>;

/**
 * Selections exported from OpenQDA as CSV: one row for each. "code category" is the name of the code alone, without the
 * codes above it. Its positions come from an editor in the browser and are taken as UTF-16 code units, end exclusive.
 */
export const openqda: TableFormat = {
  name: "openqda",
  recognise: (header) => columnShare(header, HEADERS, ["source", "code", "text"]),
  reader(header: readonly string[], { sink }: TableContext): TableReader {
    const places = columnPlaces(header, HEADERS);
    return {
      columns: [],
      row(cells, row) {
        const code = cellAt(cells, places.code);
        sink.coding(
          withoutBlanks<CodingRecord>({
            document: cellAt(cells, places.source),
            text: quoteAt(cells, places.text),
            start: readOffset(cells[places.start]),
            end: readOffset(cells[places.end]),
            path: code === undefined ? [] : [code],
            coder: cellAt(cells, places.coder),
            row,
          }),
        );
      },
    };
  },
};
