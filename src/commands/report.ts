import type { Command } from "./command.ts";
import { COMMON_OPTIONS, REPORT_OPTIONS } from "./options/options.ts";
import { COHORT_OPTIONS } from "./options/report-options.ts";

/** Everything a study has, in one report to be handed in. */
export const report: Command = {
  name: "report",
  argument: { name: "inputs", describes: "reported", many: true },
  options: [...COHORT_OPTIONS, ...REPORT_OPTIONS, ...COMMON_OPTIONS],
  besideInputs: ["key", "logo", "pseudonyms", "compareWith"],
  writesReports: (options) => options["each"] !== undefined,
  async run(inputs, options, context) {
    const { reportInputs } = await import("./report/report-inputs.ts");
    return await reportInputs(inputs, options, context);
  },
};
