import type { CheckRule } from "../../rule.ts";

/** A row with fewer or more cells than the header. */
export const raggedRow: CheckRule = {
  id: "ragged-row",
  category: "schema",
  severity: "error",
  example: {
    breaks: { "nilai.csv": "id,pre,post\nP1,40,60\nP2,50\nP3,45,65\n" },
    passes: { "nilai.csv": "id,pre,post\nP1,40,60\nP2,50,\nP3,45,65,\n" },
    at: { file: "nilai.csv", row: 3 },
  },
};
