import type { CodingRecord } from "../coding-record.ts";
import type { TableContext, TableFormat, TableReader } from "../table-format.ts";
import { attributesAt } from "./attributes-at.ts";
import { cellAt, quoteAt } from "./cell-at.ts";
import { columnPlaces, columnShare, type FormatHeaders } from "./format-columns.ts";
import { withoutBlanks } from "./without-blanks.ts";

/** Older versions write no "Coded_Memo", which nothing here needs. */
const HEADERS = {
  fileOrCase: ["File", "Case"],
  coder: ["Coder"],
  text: ["Coded"],
  id: ["Id"],
  code: ["Codename"],
} as const satisfies FormatHeaders<string>;
const OTHERS = { file: ["File"], case: ["Case"], fileOfCase: ["Filename"] } as const;

const VARIABLE = /^(?:casevar|filevar)_(.+)$/i;
/** What stands under "Coded" for areas of pictures (imid) and stretches of sound (avid) is no quote. */
const NO_TEXT = /^(?:imid|avid):/;

/**
 * QualCoder's report of codings as CSV or XLSX: one row for each coding, without places. "Category" stands as often as
 * the deepest code has themes, and its cells run from the nearest theme outwards (read in QualCoder's
 * `report_codes.py` of August 2026, `categories_of_code`: parent codes first, then their categories, "leaf-to-root").
 * `FileVar_` and `CaseVar_` columns are attributes; where both have a name, the case's counts.
 */
export const qualcoderReport: TableFormat = {
  name: "qualcoder-report",
  hasShortRows: true,
  recognise: (header) => columnShare(header, HEADERS, ["fileOrCase", "coder", "text", "id", "code"]),
  reader(header: readonly string[], { sink }: TableContext): TableReader {
    const places = columnPlaces(header, HEADERS);
    const { file, case: informant, fileOfCase } = columnPlaces(header, OTHERS);
    const names = header.map((cell) => cell.trim());
    const categories = names.flatMap((name, place) => (name.toLowerCase() === "category" ? [place] : []));
    const variables = names
      .flatMap((name, place) => {
        const variable = VARIABLE.exec(name)?.[1]?.trim();
        return variable === undefined || variable === "" ? [] : [{ name: variable, place, header: name }];
      })
      .sort((a, b) => Number(isOfFile(a.header)) - Number(isOfFile(b.header)));
    return {
      columns: [],
      row(short, row) {
        const cells = widened(short, header.length, categories);
        const code = cellAt(cells, places.code);
        const themes = categories.map((place) => cellAt(cells, place)).filter((theme) => theme !== undefined);
        sink.coding(
          withoutBlanks<CodingRecord>({
            document: cellAt(cells, file >= 0 ? file : fileOfCase),
            informant: cellAt(cells, informant),
            attributes: attributesAt(cells, variables),
            text: NO_TEXT.test(cellAt(cells, places.id) ?? "") ? undefined : quoteAt(cells, places.text),
            path: code === undefined ? [] : [...themes.reverse(), code],
            coder: cellAt(cells, places.coder),
            row,
          }),
        );
      },
    };
  },
};

function isOfFile(header: string): boolean {
  return header.toLowerCase().startsWith("filevar_");
}

/**
 * In a CSV, QualCoder writes no cells for the themes a code lacks, so that all that follows stands too far left: the
 * missing cells belong behind the last theme it has.
 */
function widened(cells: readonly string[], width: number, categories: readonly number[]): readonly string[] {
  const missing = width - cells.length;
  if (missing <= 0 || missing > categories.length) return cells;
  const at = categories[0]! + categories.length - missing;
  return [...cells.slice(0, at), ...Array<string>(missing).fill(""), ...cells.slice(at)];
}
