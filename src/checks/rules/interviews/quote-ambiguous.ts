import type { CheckRule } from "../../rule.ts";

const TRANSCRIPT = { "transkrip/I01.txt": "Kami belum sempat. Alatnya ada. Tetapi belum sempat.\n" };

/** A quote that stands in its transcript more than once. */
export const quoteAmbiguous: CheckRule = {
  id: "quote-ambiguous",
  category: "interviews",
  severity: "warning",
  example: {
    breaks: {
      ...TRANSCRIPT,
      "wawancara.csv": "dokumen,kutipan,kode\nI01,Alatnya ada,sarana\nI01,belum sempat,waktu\n",
    },
    passes: {
      ...TRANSCRIPT,
      "wawancara.csv": "dokumen,kutipan,kode\nI01,Alatnya ada,sarana\nI01,Kami belum sempat,waktu\n",
    },
    at: { file: "wawancara.csv", row: 3 },
  },
};
