import type { CheckRule } from "../../rule.ts";
import { identifierCells } from "./identifier-cells.ts";

/** A NUPTK, the number of an educator, where the column or the words before it say so. */
export const nuptk: CheckRule = {
  id: "nuptk",
  category: "privacy",
  severity: "error",
  example: {
    breaks: { "nilai.csv": "id,NUPTK,pre,post\nP1,1234567890123456,40,60\n" },
    passes: { "nilai.csv": "id,kode tes,pre,post\nP1,1234567890123456,40,60\n" },
    at: { file: "nilai.csv", row: 2, column: "NUPTK", value: "12••••••••••••••" },
  },
  ...identifierCells("nuptk"),
};
