import type { CheckRule } from "../../rule.ts";

/** A column that varies within an informant, and so describes something else. */
export const notAnAttribute: CheckRule = {
  id: "not-an-attribute",
  category: "interviews",
  severity: "info",
  example: {
    breaks: { "wawancara.csv": "dokumen,informan,peran,kode\nI01,N01,guru,waktu\nI01,N01,kepala,sarana\n" },
    passes: { "wawancara.csv": "dokumen,informan,peran,kode\nI01,N01,guru,waktu\nI02,N02,kepala,sarana\n" },
    at: { file: "wawancara.csv", column: "peran" },
  },
};
