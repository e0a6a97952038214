import type { CheckRule } from "../../rule.ts";

const CODED = "dokumen,informan,kode\nI01,N01,waktu\nI02,N02,sarana\n";

/** Two rows of the file of informants that disagree. */
export const conflictingAttribute: CheckRule = {
  id: "conflicting-attribute",
  category: "interviews",
  severity: "warning",
  example: {
    breaks: { "informan.csv": "informan,peran\nN01,guru\nN02,guru\nN01,kepala\n", "wawancara.csv": CODED },
    passes: { "informan.csv": "informan,peran\nN01,guru\nN02,guru\nN01,guru\n", "wawancara.csv": CODED },
    at: { file: "informan.csv", row: 4, column: "peran" },
  },
};
