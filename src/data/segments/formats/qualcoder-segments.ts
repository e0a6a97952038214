import type { CodingRecord } from "../coding-record.ts";
import type { TableContext, TableFormat, TableReader } from "../table-format.ts";
import { cellAt, quoteAt } from "./cell-at.ts";
import { columnPlaces, columnShare, type FormatHeaders } from "./format-columns.ts";
import { isYes } from "./is-yes.ts";
import { readOffset } from "./read-offset.ts";
import { withoutBlanks } from "./without-blanks.ts";

const HEADERS = {
  caseId: ["caseid"],
  case: ["case name"],
  fileId: ["fileid"],
  file: ["file name"],
  start: ["pos0"],
  end: ["pos1"],
  text: ["text"],
} as const satisfies FormatHeaders<string>;

/**
 * QualCoder's report of codes by segments: one row for each piece of text in each case, one column of 0 and 1 for each
 * code. There are no themes, and coders are not told apart.
 */
export const qualcoderSegments: TableFormat = {
  name: "qualcoder-segments",
  offsets: "codepoint",
  recognise: (header) => columnShare(header, HEADERS, ["file", "start", "end", "text"]),
  reader(header: readonly string[], { sink }: TableContext): TableReader {
    const places = columnPlaces(header, HEADERS);
    const own = new Set<number>(Object.values(places));
    const codes = header.flatMap((cell, place) => {
      const code = cell.trim();
      return own.has(place) || code === "" ? [] : [{ path: [code], place }];
    });
    for (const { path } of codes) sink.code(path);
    return {
      columns: [],
      row(cells, row) {
        const segment = {
          document: cellAt(cells, places.file),
          informant: cellAt(cells, places.caseId) === "-1" ? undefined : cellAt(cells, places.case),
          text: quoteAt(cells, places.text),
          start: readOffset(cells[places.start]),
          end: readOffset(cells[places.end]),
          row,
        };
        const paths = codes.filter(({ place }) => isYes(cells[place])).map(({ path }) => path);
        for (const path of paths.length === 0 ? [[]] : paths)
          sink.coding(withoutBlanks<CodingRecord>({ ...segment, path }));
      },
    };
  },
};
