import type { CodingRecord } from "../coding-record.ts";
import type { TableContext, TableFormat, TableReader } from "../table-format.ts";
import { cellAt, quoteAt } from "./cell-at.ts";
import { columnPlaces, columnShare, type FormatHeaders } from "./format-columns.ts";
import { readOffset } from "./read-offset.ts";
import { withoutBlanks } from "./without-blanks.ts";

/** Versions write other columns beside these; each writes these. */
const HEADERS = {
  document: ["doc_name", "doc_id"],
  code: ["code_name", "code_id"],
  start: ["segment_start"],
  end: ["segment_end"],
  text: ["segment_text"],
} as const satisfies FormatHeaders<string>;
const NAMES = {
  documentName: ["doc_name"],
  documentId: ["doc_id"],
  codeName: ["code_name"],
  codeId: ["code_id"],
  category: ["category_name"],
  coderName: ["user_name"],
  coderId: ["user_id"],
} as const satisfies FormatHeaders<string>;

/**
 * Segments exported from requal as CSV: one row for each, its places counted as R does. A row without a code is a memo on
 * a piece of text.
 */
export const requal: TableFormat = {
  name: "requal",
  offsets: "one-based",
  recognise: (header) => columnShare(header, HEADERS, ["document", "code", "start", "end", "text"]),
  reader(header: readonly string[], { sink }: TableContext): TableReader {
    const places = columnPlaces(header, HEADERS);
    const names = columnPlaces(header, NAMES);
    return {
      columns: [],
      row(cells, row) {
        const code = known(cells, names.codeName) ?? known(cells, names.codeId);
        const category = known(cells, names.category);
        // A version that gives the id as well leaves it NA where there is no code.
        const isMemo = code === undefined || (names.codeId >= 0 && known(cells, names.codeId) === undefined);
        sink.coding(
          withoutBlanks<CodingRecord>({
            document: known(cells, names.documentName) ?? known(cells, names.documentId),
            text: quoteAt(cells, places.text),
            start: readOffset(known(cells, places.start)),
            end: readOffset(known(cells, places.end)),
            path: isMemo ? [] : category === undefined ? [code] : [category, code],
            coder: known(cells, names.coderName) ?? known(cells, names.coderId),
            row,
          }),
        );
      },
    };
  },
};

/** R writes NA for what is missing. */
function known(cells: readonly string[], place: number): string | undefined {
  const cell = cellAt(cells, place);
  return cell === "NA" ? undefined : cell;
}
