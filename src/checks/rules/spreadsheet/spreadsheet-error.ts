import type { CheckRule } from "../../rule.ts";

/** The error of a formula where a score should be. */
export const spreadsheetError: CheckRule = {
  id: "spreadsheet-error",
  category: "spreadsheet",
  severity: "error",
  example: {
    breaks: { "nilai.csv": "id,pre,post\nP1,40,60\nP2,50,#DIV/0!\n" },
    passes: { "nilai.csv": "id,pre,post\nP1,40,60\nP2,50,#N/A\n" },
    at: { file: "nilai.csv", row: 3, column: "post", value: "#DIV/0!" },
  },
};
