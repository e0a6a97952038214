import type { CheckRule } from "../../rule.ts";

const CODED = "dokumen,informan,kode\nI01,N01,waktu\nI02,N02,sarana\n";

/** Informants in the file of informants who were not coded. */
export const notInData: CheckRule = {
  id: "not-in-data",
  category: "interviews",
  severity: "info",
  example: {
    breaks: { "informan.csv": "informan,peran\nN01,guru\nN02,guru\nN03,guru\n", "wawancara.csv": CODED },
    passes: { "informan.csv": "informan,peran\nN01,guru\nN02,guru\n", "wawancara.csv": CODED },
    at: { file: "informan.csv" },
  },
};
