import type { Command } from "./command.ts";
import { given } from "./options/given.ts";
import { COMMON_OPTIONS, GAINS_OPTIONS, REPORT_OPTIONS, SCORE_OPTIONS } from "./options/options.ts";

/** How much did they gain? */
export const gains: Command = {
  name: "gains",
  argument: { name: "inputs", describes: "inputs", many: true },
  options: [...SCORE_OPTIONS, ...GAINS_OPTIONS, ...REPORT_OPTIONS, ...COMMON_OPTIONS],
  async run(inputs, asked, context) {
    const [{ readScoreFiles, reportOf }, { analyseGains }, { gainsDocument }] = await Promise.all([
      import("./score-command.ts"),
      import("../analyses/gains.ts"),
      import("../report/gains-document.ts"),
    ]);
    const { outcomes, presentation } = await readScoreFiles(inputs, asked, context);
    const analysed = outcomes.map((outcome) => {
      const { table, settings, options } = outcome;
      const all = { ...settings, ...given(options, ["mastery", "reliability", "effectiveness"]) };
      return { ...outcome, result: analyseGains(table, all, presentation) };
    });
    return reportOf(analysed, gainsDocument, async () => {
      const [{ gainsOutcomes }, { gainsOutcomesDocument }] = await Promise.all([
        import("../analyses/outcomes.ts"),
        import("../report/outcomes-document.ts"),
      ]);
      return { together: gainsOutcomes, document: gainsOutcomesDocument };
    });
  },
};
