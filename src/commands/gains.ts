import type { Command } from "./command.ts";
import { given } from "./options/given.ts";
import { COMMON_OPTIONS, GAINS_OPTIONS, REPORT_OPTIONS, SCORE_OPTIONS } from "./options/options.ts";

/** How much did they gain? */
export const gains: Command = {
  name: "gains",
  argument: { name: "inputs", describes: "inputs", many: true },
  options: [...SCORE_OPTIONS, ...GAINS_OPTIONS, ...REPORT_OPTIONS, ...COMMON_OPTIONS],
  async run(inputs, asked, context) {
    const [{ readScoreFiles, rowsOf }, { analyseGains }, { gainsDocument }] = await Promise.all([
      import("./score-command.ts"),
      import("../analyses/gains.ts"),
      import("../report/gains-document.ts"),
    ]);
    const { table, settings, options, presentation } = await readScoreFiles(inputs, asked, context);
    const all = { ...settings, ...given(options, ["mastery", "reliability", "effectiveness"]) };
    const result = analyseGains(table, all, presentation);
    return {
      kind: "report",
      result,
      findings: result.findings as never,
      document: (catalogue) => gainsDocument(result, catalogue),
      ...rowsOf(table, all, options),
    };
  },
};
