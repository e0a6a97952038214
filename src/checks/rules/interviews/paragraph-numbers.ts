import type { CheckRule } from "../../rule.ts";

/** Numbers of paragraphs, as MAXQDA writes them, where places should be. */
export const paragraphNumbers: CheckRule = {
  id: "paragraph-numbers",
  category: "interviews",
  severity: "info",
  example: {
    breaks: { "wawancara.csv": "Document name,Code,Beginning,End,Segment\nI01,waktu,4,4,belum sempat\n" },
    passes: { "wawancara.csv": "Document name,Code,Beginning,End,Segment\nI01,waktu,,,belum sempat\n" },
    at: { file: "wawancara.csv", column: "Beginning" },
  },
};
