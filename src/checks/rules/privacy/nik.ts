import type { CheckRule } from "../../rule.ts";
import { identifierCells } from "./identifier-cells.ts";

/** A NIK, the number of a person's identity card, with the structure of one. */
export const nik: CheckRule = {
  id: "nik",
  category: "privacy",
  severity: "error",
  example: {
    breaks: { "nilai.csv": "id,catatan,pre,post\nP1,3604124101900001,40,60\n" },
    // 01-13-90 is no day of birth
    passes: { "nilai.csv": "id,catatan,pre,post\nP1,3604124113900001,40,60\n" },
    at: { file: "nilai.csv", row: 2, column: "catatan", value: "36••••••••••••••" },
  },
  ...identifierCells("nik"),
};
