import type { CodingRecord } from "../coding-record.ts";
import type { TableContext, TableFormat, TableReader } from "../table-format.ts";
import { attributesAt } from "./attributes-at.ts";
import { cellAt, quoteAt } from "./cell-at.ts";
import { columnPlaces, columnShare, type FormatHeaders } from "./format-columns.ts";
import { splitPath } from "./split-path.ts";
import { withoutBlanks } from "./without-blanks.ts";

const HEADERS = {
  document: ["Document name", "Dokumentname"],
  code: ["Code"],
  text: ["Segment"],
} as const satisfies FormatHeaders<string>;
/** Columns a user can leave out of the export; without any of them it is somebody's own table. */
const OTHERS = {
  group: ["Document group", "Dokumentgruppe"],
  begin: ["Beginning", "Begin", "Anfang"],
  end: ["End", "Ende"],
  coder: ["Created by", "Erstellt von"],
  color: ["Color", "Farbe"],
  weight: ["Weight score", "Gewicht"],
  editor: ["Modified by", "Bearbeitet von"],
  area: ["Area", "Fläche"],
  coverage: ["Coverage %", "Abdeckungsgrad %"],
} as const satisfies FormatHeaders<string>;
/** Of these a table of one's own may have several as well. */
const PLAIN: readonly (keyof typeof OTHERS)[] = ["end", "color"];

/**
 * Coded segments exported from MAXQDA as XLSX or CSV, with English or German headers: one row for each. Code paths read
 * `A > B`. Begin and end are numbers of paragraphs, never places of characters.
 */
export const maxqda: TableFormat = {
  name: "maxqda",
  recognise(header) {
    const others = columnPlaces(header, OTHERS);
    const isExport = (Object.keys(OTHERS) as (keyof typeof OTHERS)[]).some(
      (role) => others[role] >= 0 && !PLAIN.includes(role),
    );
    return isExport ? columnShare(header, HEADERS, ["document", "code", "text"]) : 0;
  },
  reader(header: readonly string[], { file, sink }: TableContext): TableReader {
    const places = columnPlaces(header, HEADERS);
    const others = columnPlaces(header, OTHERS);
    const attributes = others.group < 0 ? [] : [{ name: header[others.group]!.trim(), place: others.group }];
    let told = false;
    return {
      columns: [],
      row(cells, row) {
        const numbered = [others.begin, others.end].find((place) => cellAt(cells, place) !== undefined);
        if (numbered !== undefined && !told) {
          told = true;
          sink.finding({
            rule: "paragraph-numbers",
            severity: "info",
            file,
            column: header[numbered]!.trim(),
          });
        }
        sink.coding(
          withoutBlanks<CodingRecord>({
            document: cellAt(cells, places.document),
            attributes: attributesAt(cells, attributes),
            text: quoteAt(cells, places.text),
            path: splitPath(cellAt(cells, places.code), " > "),
            coder: cellAt(cells, others.coder),
            row,
          }),
        );
      },
    };
  },
};
