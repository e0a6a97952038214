import type { CheckRule } from "../../rule.ts";

const CODED = "dokumen,informan,kode\nI01,N01,waktu\nI02,N02,sarana\n";

/** Informants who were coded and are not in the file of informants. */
export const notInMap: CheckRule = {
  id: "not-in-map",
  category: "interviews",
  severity: "warning",
  example: {
    breaks: { "informan.csv": "informan,peran\nN01,guru\n", "wawancara.csv": CODED },
    passes: { "informan.csv": "informan,peran\nN01,guru\nN02,guru\n", "wawancara.csv": CODED },
    at: { file: "informan.csv" },
  },
};
