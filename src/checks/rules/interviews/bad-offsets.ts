import type { CheckRule } from "../../rule.ts";

/** A place that is no stretch of text. */
export const badOffsets: CheckRule = {
  id: "bad-offsets",
  category: "interviews",
  severity: "error",
  example: {
    breaks: { "wawancara.csv": "dokumen,mulai,akhir,kode\nI01,0,12,waktu\nI01,30,20,sarana\n" },
    passes: { "wawancara.csv": "dokumen,mulai,akhir,kode\nI01,0,12,waktu\nI01,20,30,sarana\n" },
    at: { file: "wawancara.csv", row: 3 },
  },
};
