import type { CheckRule } from "../../rule.ts";
import { exampleCoding, exampleProject, exampleSelection } from "./example-project.ts";

/** Places that fit no way in which programs count. */
export const offsetsUncertain: CheckRule = {
  id: "offsets-uncertain",
  category: "interviews",
  severity: "warning",
  example: {
    breaks: { "wawancara.qde": exampleProject({ coded: exampleSelection(6, 16, exampleCoding(1)) }) },
    passes: { "wawancara.qde": exampleProject({ coded: exampleSelection(5, 17, exampleCoding(1)) }) },
    at: { file: "wawancara.qde" },
  },
};
