import type { CheckRule } from "../../rule.ts";
import { identifierCells } from "./identifier-cells.ts";

/** An e-mail address. */
export const email: CheckRule = {
  id: "email",
  category: "privacy",
  severity: "error",
  example: {
    breaks: { "nilai.csv": "id,catatan,pre,post\nP1,siti@contoh.id,40,60\n" },
    passes: { "nilai.csv": "id,catatan,pre,post\nP1,siti di contoh.id,40,60\n" },
    at: { file: "nilai.csv", row: 2, column: "catatan", value: "•••@•••" },
  },
  ...identifierCells("email"),
};
