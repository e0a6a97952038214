import type { CheckRule } from "../../rule.ts";

/** A quotation mark that opens and never closes: what follows it cannot be read. */
export const unclosedQuote: CheckRule = {
  id: "unclosed-quote",
  category: "schema",
  severity: "error",
  example: {
    breaks: { "nilai.csv": 'id,pre,post\nP1,40,60\nP2,"50,70\nP3,45,65\n' },
    passes: { "nilai.csv": 'id,pre,post\nP1,40,60\nP2,"50",70\nP3,45,65\n' },
    at: { file: "nilai.csv", row: 3, column: "pre" },
  },
};
