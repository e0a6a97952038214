import type { CheckRule } from "../../rule.ts";

/** A row that sums up others. */
export const summaryRow: CheckRule = {
  id: "summary-row",
  category: "spreadsheet",
  severity: "info",
  example: {
    breaks: { "nilai.csv": "id,pre,post\nP1,40,60\nP2,50,70\nRata-rata,45,65\n" },
    passes: { "nilai.csv": "id,pre,post\nP1,40,60\nP2,50,70\nRatna,45,65\n" },
    at: { file: "nilai.csv", row: 4 },
  },
};
