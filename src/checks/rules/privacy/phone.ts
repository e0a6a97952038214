import type { CheckRule } from "../../rule.ts";
import { identifierCells } from "./identifier-cells.ts";

/** A telephone number. */
export const phone: CheckRule = {
  id: "phone",
  category: "privacy",
  severity: "error",
  example: {
    breaks: { "nilai.csv": "id,catatan,pre,post\nP1,0812-3456-7890,40,60\n" },
    passes: { "nilai.csv": "id,catatan,pre,post\nP1,20240001,40,60\n" },
    at: { file: "nilai.csv", row: 2, column: "catatan", value: "08••-••••-••••" },
  },
  ...identifierCells("phone"),
};
