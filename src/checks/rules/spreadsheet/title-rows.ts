import type { CheckRule } from "../../rule.ts";

/** Rows above the header. Many of them are told by the reader of scores itself, as something to be looked at. */
export const titleRows: CheckRule = {
  id: "title-rows",
  category: "spreadsheet",
  severity: "info",
  example: {
    breaks: { "nilai.csv": "Rekap Nilai,,\n,,\nid,pre,post\nP1,40,60\n" },
    passes: { "nilai.csv": "id,pre,post\nP1,40,60\n" },
    at: { file: "nilai.csv", row: 3 },
  },
  header({ titleRows: rows, headerRow }, report) {
    if (rows > 0) report({ row: headerRow, args: { rows } });
  },
};
