import type { CheckRule } from "../../rule.ts";

/** A score that is no number. */
export const notANumber: CheckRule = {
  id: "not-a-number",
  category: "scores",
  severity: "error",
  example: {
    breaks: { "nilai.csv": "id,pre,post\nP1,40,60\nP2,50,sakit\n" },
    passes: { "nilai.csv": "id,pre,post\nP1,40,60\nP2,50,-\n" },
    at: { file: "nilai.csv", row: 3, column: "post", value: "•••••" },
  },
};
