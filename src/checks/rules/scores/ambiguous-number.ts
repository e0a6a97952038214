import type { CheckRule } from "../../rule.ts";

/** A score that is a fraction to one reader and thousands to another. */
export const ambiguousNumber: CheckRule = {
  id: "ambiguous-number",
  category: "scores",
  severity: "error",
  example: {
    breaks: { "nilai.csv": 'id,pre,post\nP1,40,60\nP2,50,"1,500"\n' },
    passes: { "nilai.csv": 'id,pre,post\nP1,40,"60,5"\nP2,50,"1,500"\n' },
    at: { file: "nilai.csv", row: 3, column: "post", value: "1,500" },
  },
};
