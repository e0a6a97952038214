import type { CheckRule } from "../../rule.ts";
import { exampleCode, exampleProject } from "./example-project.ts";

/** A project that departs from the standard without standing in the way. */
export const schemaBreak: CheckRule = {
  id: "schema-break",
  category: "interviews",
  severity: "warning",
  example: {
    breaks: { "wawancara.qde": exampleProject({ codes: exampleCode(1, "waktu", "") }) },
    passes: { "wawancara.qde": exampleProject({ codes: exampleCode(1, "waktu") }) },
    at: { file: "wawancara.qde" },
  },
};
