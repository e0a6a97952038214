import type { CheckRule } from "../../rule.ts";

/** One id with different scores: nothing tells which are right. */
export const conflictingId: CheckRule = {
  id: "conflicting-id",
  category: "pairing",
  severity: "error",
  example: {
    breaks: { "nilai.csv": "id,pre,post\nP1,40,60\nP2,50,70\nP1,45,60\n" },
    passes: { "nilai.csv": "id,pre,post\nP1,40,60\nP2,50,70\nP1,40,60\n" },
    at: { file: "nilai.csv", row: 4, column: "id" },
  },
};
