import type { CheckRule } from "../../rule.ts";

/** A row with the id and the scores of an earlier one. Reports can count it once; whoever keeps the data has a row too many. */
export const repeatedRow: CheckRule = {
  id: "repeated-row",
  category: "pairing",
  severity: "error",
  example: {
    breaks: { "nilai.csv": "id,pre,post\nP1,40,60\nP2,50,70\nP1,40,60\n" },
    passes: { "nilai.csv": "id,pre,post\nP1,40,60\nP2,40,60\n" },
    at: { file: "nilai.csv", row: 4, column: "id" },
  },
};
