import type { CheckRule } from "../../rule.ts";
import { exampleCode, exampleCoding, exampleProject, exampleSelection } from "./example-project.ts";

const CODED = exampleSelection(0, 4, exampleCoding(2)) + exampleSelection(5, 17, exampleCoding(1));

/** Codings with a code that the codebook of their project lacks. */
export const danglingCodes: CheckRule = {
  id: "dangling-codes",
  category: "interviews",
  severity: "error",
  example: {
    breaks: { "wawancara.qde": exampleProject({ coded: CODED }) },
    passes: {
      "wawancara.qde": exampleProject({
        codes: exampleCode(1, "waktu") + exampleCode(2, "diri"),
        coded: CODED,
      }),
    },
    at: { file: "wawancara.qde" },
  },
};
