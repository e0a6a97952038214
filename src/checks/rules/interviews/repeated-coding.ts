import type { CheckRule } from "../../rule.ts";

/** The same code on the same piece by the same coder. */
export const repeatedCoding: CheckRule = {
  id: "repeated-coding",
  category: "interviews",
  severity: "warning",
  example: {
    breaks: {
      "wawancara.csv": "dokumen,kutipan,kode,pengode\nI01,belum sempat,waktu,A\nI01,belum sempat,waktu,A\n",
    },
    passes: {
      "wawancara.csv": "dokumen,kutipan,kode,pengode\nI01,belum sempat,waktu,A\nI01,belum sempat,waktu,B\n",
    },
    at: { file: "wawancara.csv", row: 3 },
  },
};
