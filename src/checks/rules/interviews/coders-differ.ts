import type { CheckRule } from "../../rule.ts";
import { exampleCoding, exampleProject, exampleSelection } from "./example-project.ts";

/** Codings whose selection names another coder. */
export const codersDiffer: CheckRule = {
  id: "coders-differ",
  category: "interviews",
  severity: "warning",
  example: {
    breaks: { "wawancara.qde": exampleProject({ coded: exampleSelection(5, 17, exampleCoding(1, 11), 12) }) },
    passes: { "wawancara.qde": exampleProject({ coded: exampleSelection(5, 17, exampleCoding(1, 12), 12) }) },
    at: { file: "wawancara.qde" },
  },
};
