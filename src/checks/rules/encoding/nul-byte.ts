import type { CheckRule } from "../../rule.ts";

/** A NUL character: what follows it cannot be read. */
export const nulByte: CheckRule = {
  id: "nul-byte",
  category: "encoding",
  severity: "error",
  example: {
    breaks: { "nilai.csv": "id,pre,post\nP1,40,60\nP2,5\u00000,70\n" },
    passes: { "nilai.csv": "id,pre,post\nP1,40,60\nP2,50,70\n" },
    at: { file: "nilai.csv", row: 3 },
  },
};
