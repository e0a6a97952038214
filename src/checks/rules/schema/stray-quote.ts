import type { CheckRule } from "../../rule.ts";

/** A quotation mark inside a cell that is not quoted: what follows it cannot be read. */
export const strayQuote: CheckRule = {
  id: "stray-quote",
  category: "schema",
  severity: "error",
  example: {
    breaks: { "nilai.csv": 'id,catatan,pre,post\nP1,kata "ya",40,60\nP2,x,50,70\n' },
    passes: { "nilai.csv": 'id,catatan,pre,post\nP1,"kata ""ya""",40,60\nP2,x,50,70\n' },
    at: { file: "nilai.csv", row: 2, column: "catatan" },
  },
};
