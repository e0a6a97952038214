import type { CheckRule } from "../../rule.ts";
import { exampleCode, exampleProject } from "./example-project.ts";

/** Identifiers that stand twice in a project. */
export const duplicateGuids: CheckRule = {
  id: "duplicate-guids",
  category: "interviews",
  severity: "warning",
  example: {
    breaks: {
      "wawancara.qde": exampleProject({ codes: exampleCode(1, "waktu") + exampleCode(1, "sarana") }),
    },
    passes: {
      "wawancara.qde": exampleProject({ codes: exampleCode(1, "waktu") + exampleCode(2, "sarana") }),
    },
    at: { file: "wawancara.qde" },
  },
};
