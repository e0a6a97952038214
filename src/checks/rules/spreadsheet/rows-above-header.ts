import type { CheckRule } from "../../rule.ts";

/** So many rows of a title, and a table. */
const titled = (rows: number) => `${"Hasil tes,,\n".repeat(rows)}id,pre,post\nP1,40,60\n`;

/** More rows above the header than titles have. */
export const rowsAboveHeader: CheckRule = {
  id: "rows-above-header",
  category: "spreadsheet",
  severity: "warning",
  example: {
    breaks: { "nilai.csv": titled(6) },
    passes: { "nilai.csv": titled(5) },
    at: { file: "nilai.csv", row: 7 },
  },
};
