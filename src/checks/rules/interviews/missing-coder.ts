import type { CheckRule } from "../../rule.ts";

/** A coding without a coder, where others have one. */
export const missingCoder: CheckRule = {
  id: "missing-coder",
  category: "interviews",
  severity: "warning",
  example: {
    breaks: {
      "wawancara.csv": "dokumen,kutipan,kode,pengode\nI01,belum sempat,waktu,A\nI01,alatnya ada,sarana,\n",
    },
    passes: { "wawancara.csv": "dokumen,kutipan,kode\nI01,belum sempat,waktu\nI01,alatnya ada,sarana\n" },
    at: { file: "wawancara.csv", row: 3 },
  },
};
