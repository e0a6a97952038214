import { reportResultOf } from "../../analyses/report/report.ts";
import type { Finding } from "../../core/finding.ts";
import type { CohortReport } from "../../report/cohort/cohort-report.ts";
import type { Context, OptionValues, Outcome } from "../command.ts";
import { studyOf } from "../study/study-inputs.ts";
import { analyseParts } from "./analyse-parts.ts";
import { planOfFiles } from "./plan-of-files.ts";
import { planOfStudy } from "./plan-of-study.ts";
import { isRead, readParts } from "./read-parts.ts";
import { reportSetup } from "./report-setup.ts";
import { titleData } from "./title-data.ts";

/** Reads a study or files, and says everything there is to say of them. */
export async function reportInputs(
  inputs: readonly string[],
  options: OptionValues,
  context: Context,
): Promise<Outcome> {
  const study = await studyOf(inputs, options, context);
  const plan = study === undefined ? await planOfFiles(inputs, options) : await planOfStudy(study, options);
  const setup = reportSetup(plan.study, options, context);
  const parts = await readParts(plan, context);
  const result = reportResultOf(
    { study: titleData(setup, plan, context), ...analyseParts(parts, setup) },
    {
      version: context.version,
      descriptor: setup.presentation.descriptor,
      sections: setup.sections,
      minCell: setup.presentation.minCell,
      pseudonyms: false,
      compareConventions: setup.compareConventions,
    },
  );
  const report: CohortReport = { result, ...(isRead(parts.scores) && { scores: parts.scores.table }) };
  return {
    kind: "report",
    result: report.result,
    findings: result.findings as readonly Finding[],
    document: async (catalogue) =>
      (await import("../../report/cohort/report-document.ts")).reportDocument(report, catalogue),
  };
}
