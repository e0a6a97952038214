import type { CodingRecord } from "../coding-record.ts";
import type { TableContext, TableFormat, TableReader } from "../table-format.ts";
import { cellAt, quoteAt } from "./cell-at.ts";
import { columnPlaces, columnShare, type FormatHeaders } from "./format-columns.ts";
import { splitPath } from "./split-path.ts";
import { withoutBlanks } from "./without-blanks.ts";

const HEADERS = {
  id: ["id"],
  document: ["document"],
  tag: ["tag"],
  content: ["content"],
} as const satisfies FormatHeaders<string>;

/**
 * Highlights exported from Taguette as CSV or XLSX: one row for each highlight and tag, the tag's path parted by `\`.
 * There are no places, and no coder: who coded is told by the file.
 */
export const taguette: TableFormat = {
  name: "taguette",
  // Anything less than all four is somebody's own table with a column "document" or "tag".
  recognise: (header) => columnShare(header, HEADERS, ["id", "document", "tag", "content"]),
  reader(header: readonly string[], { sink }: TableContext): TableReader {
    const places = columnPlaces(header, HEADERS);
    return {
      columns: [],
      row(cells, row) {
        sink.coding(
          withoutBlanks<CodingRecord>({
            document: cellAt(cells, places.document),
            text: quoteAt(cells, places.content),
            path: splitPath(cellAt(cells, places.tag), "\\"),
            row,
          }),
        );
      },
    };
  },
};
