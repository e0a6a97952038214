import type { CheckRule } from "../../rule.ts";

/** A piece of text without a code. */
export const emptyCode: CheckRule = {
  id: "empty-code",
  category: "interviews",
  severity: "info",
  example: {
    breaks: {
      "wawancara.csv": "dokumen,kutipan,kode,pengode\nI01,belum sempat,waktu,A\nI01,alatnya ada,,A\n",
    },
    passes: {
      "wawancara.csv":
        "dokumen,kutipan,kode,pengode\nI01,belum sempat,waktu,A\nI01,alatnya ada,tidak ada,A\n",
    },
    at: { file: "wawancara.csv", row: 3 },
  },
};
