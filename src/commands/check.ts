import type { Command } from "./command.ts";
import { given } from "./options/given.ts";
import { CHECK_OPTIONS, COMMON_OPTIONS } from "./options/options.ts";

/** Is this dataset fit for analysis, and free of personal identifiers? */
export const check: Command = {
  name: "check",
  argument: { name: "inputs", describes: "checked", many: true },
  options: [...CHECK_OPTIONS, ...COMMON_OPTIONS],
  async run(inputs, options, context) {
    const { explain, listRules = false } = given(options, ["explain", "listRules"]);
    if (explain !== undefined || listRules) {
      const { ruleList, ruleExplanation } = await import("./check/tell-rules.ts");
      return explain === undefined ? ruleList(context) : ruleExplanation(explain, context);
    }
    const { checkInputs } = await import("./check/check-inputs.ts");
    return await checkInputs(inputs, options, context);
  },
};
