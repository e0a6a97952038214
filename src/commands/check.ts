import type { Command } from "./command.ts";
import { CHECK_OPTIONS, CHECK_REPORT_OPTIONS } from "./options/check-options.ts";
import { given } from "./options/given.ts";
import { COMMON_OPTIONS, READING_OPTIONS } from "./options/options.ts";

/** Is this dataset fit for analysis, and free of personal identifiers? */
export const check: Command = {
  name: "check",
  argument: { name: "inputs", describes: "checked", many: true, optional: true },
  options: [...CHECK_OPTIONS, ...READING_OPTIONS, ...CHECK_REPORT_OPTIONS, ...COMMON_OPTIONS],
  endings: { ".sarif": "sarif", ".xml": "junit" },
  async run(inputs, options, context) {
    const { explain, listRules = false } = given(options, ["explain", "listRules"]);
    if (explain !== undefined || listRules) {
      const { ruleList, ruleExplanation } = await import("./check/tell-rules.ts");
      return explain === undefined ? ruleList() : ruleExplanation(explain);
    }
    const { checkInputs } = await import("./check/check-inputs.ts");
    return await checkInputs(inputs, options, context);
  },
};
