import type { CheckRule } from "../../rule.ts";
import { exampleCode, exampleGuid, exampleProject } from "./example-project.ts";

const CODES = exampleCode(1, "waktu") + exampleCode(2, "N01");
const caseOf = (n: number) => `
  <Cases><Case guid="${exampleGuid(n)}" name="N01"><SourceRef targetGUID="${exampleGuid(21)}"/></Case></Cases>`;

/** Codes that stand for cases, and name informants. */
export const codesAreCases: CheckRule = {
  id: "codes-are-cases",
  category: "interviews",
  severity: "info",
  example: {
    breaks: { "wawancara.qde": exampleProject({ codes: CODES, cases: caseOf(2) }) },
    passes: { "wawancara.qde": exampleProject({ codes: CODES, cases: caseOf(31) }) },
    at: { file: "wawancara.qde" },
  },
};
