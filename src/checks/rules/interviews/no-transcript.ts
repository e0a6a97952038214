import type { CheckRule } from "../../rule.ts";

const TRANSCRIPT = { "transkrip/I01.txt": "Kami belum sempat. Alatnya ada. Tetapi belum sempat.\n" };

/** Documents without a transcript, in a folder that has those of others. */
export const noTranscript: CheckRule = {
  id: "no-transcript",
  category: "interviews",
  severity: "warning",
  example: {
    breaks: {
      ...TRANSCRIPT,
      "wawancara.csv": "dokumen,kutipan,kode\nI01,Alatnya ada,sarana\nI02,belum cukup,waktu\n",
    },
    passes: {
      ...TRANSCRIPT,
      "wawancara.csv": "dokumen,kutipan,kode\nI01,Alatnya ada,sarana\nI01.docx,Alatnya ada,waktu\n",
    },
    at: {},
  },
};
