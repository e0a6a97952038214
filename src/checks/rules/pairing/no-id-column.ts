import type { CheckRule } from "../../rule.ts";

/** Scores without a column that tells who is who. */
export const noIdColumn: CheckRule = {
  id: "no-id-column",
  category: "pairing",
  severity: "warning",
  example: {
    breaks: { "nilai.csv": "Jenjang,pre,post\nDasar,40,60\n" },
    passes: { "nilai.csv": "kode,pre,post\nP1,40,60\n" },
    at: {},
  },
};
