import type { CheckRule } from "../../rule.ts";

/** A coding without an informant, where others have one. */
export const missingInformant: CheckRule = {
  id: "missing-informant",
  category: "interviews",
  severity: "warning",
  example: {
    breaks: {
      "wawancara.csv": "dokumen,informan,kutipan,kode\nI01,N01,belum sempat,waktu\nI02,,alatnya ada,sarana\n",
    },
    passes: { "wawancara.csv": "dokumen,kutipan,kode\nI01,belum sempat,waktu\nI02,alatnya ada,sarana\n" },
    at: { file: "wawancara.csv", row: 3 },
  },
};
