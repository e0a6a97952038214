import type { Context, OptionValues, Outcome } from "../command.ts";
import { given } from "../options/given.ts";
import { studyOf } from "../study/study-inputs.ts";
import { type Making, makeReport, reportOutcome } from "./make-report.ts";
import { planOfFiles } from "./plan-of-files.ts";
import { planOfStudy } from "./plan-of-study.ts";
import { readEarlier } from "./read-earlier.ts";
import { readLogo } from "./read-logo.ts";
import { readParts } from "./read-parts.ts";
import { reportSetup } from "./report-setup.ts";

/** Reads a study or files, and says everything there is to say of them: in one report, or in one for every part. */
export async function reportInputs(
  inputs: readonly string[],
  options: OptionValues,
  context: Context,
): Promise<Outcome> {
  const study = await studyOf(inputs, options, context);
  const plan = study === undefined ? await planOfFiles(inputs, options) : await planOfStudy(study, options);
  const setup = await reportSetup(plan.study, options, context);
  const {
    logo = study?.report.logo,
    each,
    figures: folder,
    figureFormat = "svg",
  } = given(options, [...(["logo", "each", "figures", "figureFormat"] as const)]);
  const making: Making = {
    ...{ plan, setup, context },
    logo: logo === undefined ? undefined : await readLogo(logo),
    beside: await readEarlier(setup, context),
  };
  if (each !== undefined) {
    const { eachReport } = await import("./each/each-report.ts");
    return await eachReport(each, making);
  }
  const outcome = reportOutcome(makeReport(await readParts(plan, context), making));
  return folder === undefined ? outcome : { ...outcome, figures: { folder, format: figureFormat } };
}
