import { maskIdentifier } from "../../../data/identifiers/mask.ts";
import type { CheckRule } from "../../rule.ts";

/** A name from a column of names, within a transcript, a quote or a remark. */
export const namesInText: CheckRule = {
  id: "names-in-text",
  category: "privacy",
  severity: "error",
  example: {
    breaks: {
      "nilai.csv": "id,Nama,pre,post\nP1,Siti Khayali,40,60\n",
      "wawancara.csv": "dokumen,kutipan,kode,pengode\nI01,kata Siti Khayali belum sempat,waktu,A\n",
    },
    passes: {
      "nilai.csv": "id,Nama,pre,post\nP1,Siti Khayali,40,60\n",
      "wawancara.csv": "dokumen,kutipan,kode,pengode\nI01,kata [P1] belum sempat,waktu,A\n",
    },
    at: { file: "wawancara.csv", row: 2, column: "kutipan", value: "S••• K••••••" },
  },
  cells({ role }, { names }) {
    return role === "text" && names.size > 0 ? names.judge(shownName) : undefined;
  },
  line: (names) => (names.size > 0 ? names.judge(shownName) : undefined),
};

function shownName(text: string): string {
  return maskIdentifier(text, "name");
}
