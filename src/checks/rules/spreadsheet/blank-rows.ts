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
  rows(_table, report) {
    return {
      end({ blankRows: count }, { lastRow, firstGap }) {
        if (count > 0) report({ row: firstGap ?? lastRow + 1, args: { count } });
      },
    };
  },
};
