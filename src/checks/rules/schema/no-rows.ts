import type { CheckRule } from "../../rule.ts";

/** A header, or the frame of codings, and nothing below it. */
export const noRows: CheckRule = {
  id: "no-rows",
  category: "schema",
  severity: "error",
  example: {
    breaks: { "nilai.csv": "id,pre,post\n,,\n" },
    passes: { "nilai.csv": "id,pre,post\nP1,40,60\nP2,50,70\n" },
    at: { file: "nilai.csv" },
  },
};
