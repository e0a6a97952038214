import type { CheckRule } from "../../rule.ts";

/** Names in the place of ids. */
export const namesAsIds: CheckRule = {
  id: "names-as-ids",
  category: "pairing",
  severity: "info",
  example: {
    breaks: { "nilai.csv": "Nama,pre,post\nSiti Rekaan,40,60\n" },
    passes: { "nilai.csv": "id,Nama,pre,post\nP1,Siti Rekaan,40,60\n" },
    at: { column: "Nama" },
  },
};
