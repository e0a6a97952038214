import type { CheckRule } from "../../rule.ts";
import { exampleCoding, exampleProject, exampleSelection } from "./example-project.ts";

/** Codings of a whole document, a picture or sound, which have no place in a text. */
export const selectionsWithoutText: CheckRule = {
  id: "selections-without-text",
  category: "interviews",
  severity: "info",
  example: {
    breaks: { "wawancara.qde": exampleProject({ coded: exampleCoding(1) }) },
    passes: { "wawancara.qde": exampleProject({ coded: exampleSelection(0, 18, exampleCoding(1)) }) },
    at: { file: "wawancara.qde" },
  },
};
