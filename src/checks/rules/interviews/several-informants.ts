import type { CheckRule } from "../../rule.ts";

/** A piece of text that several informants are said to have spoken. */
export const severalInformants: CheckRule = {
  id: "several-informants",
  category: "interviews",
  severity: "warning",
  example: {
    breaks: {
      "wawancara.csv": "dokumen,mulai,akhir,informan,kode\nI01,0,12,N01,waktu\nI01,0,12,N02,sarana\n",
    },
    passes: {
      "wawancara.csv": "dokumen,mulai,akhir,informan,kode\nI01,0,12,N01,waktu\nI01,12,24,N02,sarana\n",
    },
    at: { file: "wawancara.csv", row: 3 },
  },
};
