import type { CheckRule } from "../../rule.ts";
import { identifierCells } from "./identifier-cells.ts";

/** A NIP, the number of a civil servant, with the structure of one. */
export const nip: CheckRule = {
  id: "nip",
  category: "privacy",
  severity: "error",
  example: {
    breaks: { "nilai.csv": "id,catatan,pre,post\nP1,198001012005012001,40,60\n" },
    // There is no month 13.
    passes: { "nilai.csv": "id,catatan,pre,post\nP1,198013012005012001,40,60\n" },
    at: { file: "nilai.csv", row: 2, column: "catatan", value: "19••••••••••••••••" },
  },
  ...identifierCells("nip"),
};
