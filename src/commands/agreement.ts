import { InputError } from "../core/input-error.ts";
import type { Command } from "./command.ts";
import { given } from "./options/given.ts";
import { AGREEMENT_OPTIONS, COMMON_OPTIONS, INTERVIEW_OPTIONS, REPORT_OPTIONS } from "./options/options.ts";

/** Do the coders agree? */
export const agreement: Command = {
  name: "agreement",
  argument: { name: "inputs", describes: "interviews", many: true },
  options: [...INTERVIEW_OPTIONS, ...AGREEMENT_OPTIONS, ...REPORT_OPTIONS, ...COMMON_OPTIONS],
  async run(inputs, asked, context) {
    const { unit, level = "nominal" } = given(asked, ["unit", "level"]);
    // Nothing tells which unit is meant, and each answers another question.
    if (unit === undefined) throw new InputError("missing-unit");
    const [{ readInterviews, shownNames }, { analyseAgreement }, { agreementDocument }] = await Promise.all([
      import("./interview-command.ts"),
      import("../analyses/agreement/agreement.ts"),
      import("../report/agreement-document.ts"),
    ]);
    const { table, options, descriptor } = await readInterviews(inputs, asked, context);
    const {
      confidence = 0.95,
      bootstrap: resamples = 1000,
      seed = 1,
      excerpts = false,
    } = given(options, [...(["confidence", "bootstrap", "seed", "excerpts"] as const)]);
    const settings = { unit, level, confidence, resamples, seed, ...given(options, ["categories"]) };
    const presentation = {
      ...{ version: context.version, excerpts, ...shownNames(options) },
      ...(descriptor !== undefined && { descriptor }),
    };
    const result = analyseAgreement(table, settings, presentation);
    return {
      kind: "report",
      result,
      findings: result.findings as never,
      document: (catalogue) => agreementDocument(result, catalogue),
    };
  },
};
