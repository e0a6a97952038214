import type { CheckRule } from "../../rule.ts";

/** Numbers of rows in the place of ids. */
export const rowNumbersAsIds: CheckRule = {
  id: "row-numbers-as-ids",
  category: "pairing",
  severity: "info",
  example: {
    breaks: { "nilai.csv": "No,pre,post\n1,40,60\n" },
    passes: { "nilai.csv": "No,id,pre,post\n1,P1,40,60\n" },
    at: { column: "No" },
  },
};
