import type { CheckRule } from "../../rule.ts";

/** A score out of another maximum than that of the scale. */
export const otherDenominator: CheckRule = {
  id: "other-denominator",
  category: "scores",
  severity: "error",
  example: {
    breaks: { "nilai.csv": "id,pre,post\nP1,40 / 100,60 / 100\nP2,50 / 100,7 / 10\n" },
    passes: { "nilai.csv": "id,pre,post\nP1,40 / 100,60 / 100\nP2,50 / 100,70\n" },
    at: { file: "nilai.csv", row: 3, column: "post", value: "7 / 10" },
  },
};
