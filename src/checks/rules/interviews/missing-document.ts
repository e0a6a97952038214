import type { CheckRule } from "../../rule.ts";

/** A coding without a document, where others have one. */
export const missingDocument: CheckRule = {
  id: "missing-document",
  category: "interviews",
  severity: "error",
  example: {
    breaks: {
      "wawancara.csv": "dokumen,kutipan,kode,pengode\nI01,belum sempat,waktu,A\n,alatnya ada,sarana,A\n",
    },
    passes: {
      "wawancara.csv": "dokumen,kutipan,kode,pengode\nI01,belum sempat,waktu,A\nI01,alatnya ada,sarana,A\n",
    },
    at: { file: "wawancara.csv", row: 3 },
  },
};
