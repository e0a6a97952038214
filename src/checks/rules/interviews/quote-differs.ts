import type { CheckRule } from "../../rule.ts";

/** A quote that is not what stands at its place. */
export const quoteDiffers: CheckRule = {
  id: "quote-differs",
  category: "interviews",
  severity: "warning",
  example: {
    breaks: {
      "wawancara.csv":
        "dokumen,mulai,akhir,kutipan,kode\nI01,0,12,belum sempat,waktu\nI01,20,30,alatnya ada,sarana\n",
    },
    passes: {
      "wawancara.csv":
        "dokumen,mulai,akhir,kutipan,kode\nI01,0,12,belum sempat,waktu\nI01,20,31,alatnya ada,sarana\n",
    },
    at: { file: "wawancara.csv", row: 3 },
  },
};
