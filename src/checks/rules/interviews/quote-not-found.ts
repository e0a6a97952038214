import type { CheckRule } from "../../rule.ts";

const TRANSCRIPT = { "transkrip/I01.txt": "Kami belum sempat. Alatnya ada. Tetapi belum sempat.\n" };

/** A quote that does not stand in its transcript. */
export const quoteNotFound: CheckRule = {
  id: "quote-not-found",
  category: "interviews",
  severity: "warning",
  example: {
    breaks: {
      ...TRANSCRIPT,
      "wawancara.csv": "dokumen,kutipan,kode\nI01,Kami belum sempat,waktu\nI01,Alatnya tidak ada,sarana\n",
    },
    passes: {
      ...TRANSCRIPT,
      "wawancara.csv": "dokumen,kutipan,kode\nI01,Kami belum sempat,waktu\nI01,Alatnya ada,sarana\n",
    },
    at: { file: "wawancara.csv", row: 3 },
  },
};
