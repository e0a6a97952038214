import type { CheckRule } from "../../rule.ts";

/** Decimal commas and decimal points in one column. */
export const mixedDecimalSigns: CheckRule = {
  id: "mixed-decimal-signs",
  category: "scores",
  severity: "warning",
  example: {
    breaks: { "nilai.csv": "id;pre;post\nP1;40,5;60\nP2;50.5;70\n" },
    passes: { "nilai.csv": "id;pre;post\nP1;40,5;60\nP2;50;70.5\n" },
    at: { file: "nilai.csv", column: "pre" },
  },
};
