import type { CheckRule } from "../../rule.ts";

/** Rows without any cell, within the table or below it. */
export const blankRows: CheckRule = {
  id: "blank-rows",
  category: "spreadsheet",
  severity: "info",
  example: {
    breaks: { "nilai.csv": "id,pre,post\nP1,40,60\n,,\nP2,50,70\n" },
    passes: { "nilai.csv": "id,pre,post\nP1,40,60\nP2,50,70\n" },
    at: { file: "nilai.csv", row: 3 },
  },
  rows(table, report) {
    let last = table.headerRow;
    let first: number | undefined;
    return {
      row({ row }) {
        if (row > last + 1) first ??= last + 1;
        last = row;
      },
      end({ blankRows: count }, lastRow) {
        if (count > 0) report({ row: first ?? lastRow + 1, args: { count } });
      },
    };
  },
};
