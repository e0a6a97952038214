import type { CheckRule } from "../../rule.ts";

/** A row of nobody: a score without an id, or a row of the file of informants without a key. */
export const missingId: CheckRule = {
  id: "missing-id",
  category: "pairing",
  severity: "error",
  example: {
    breaks: { "nilai.csv": "id,pre,post\nP1,40,60\n,50,70\n" },
    passes: { "nilai.csv": "id,pre,post\nP1,40,60\nP2,50,70\n" },
    at: { file: "nilai.csv", row: 3, column: "id" },
  },
};
