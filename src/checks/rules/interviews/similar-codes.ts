import type { CheckRule } from "../../rule.ts";

/** Codes that differ only in case, spaces or how letters are composed. */
export const similarCodes: CheckRule = {
  id: "similar-codes",
  category: "interviews",
  severity: "warning",
  example: {
    breaks: { "wawancara.csv": "dokumen,kutipan,kode\nI01,belum sempat,Waktu\nI02,terlalu singkat,waktu\n" },
    passes: {
      "wawancara.csv": "dokumen,kutipan,kode\nI01,belum sempat,waktu\nI02,terlalu singkat,waktunya\n",
    },
    at: {},
  },
};
