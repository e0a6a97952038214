import { InputError } from "../core/input-error.ts";
import type { Command } from "./command.ts";
import { given } from "./options/given.ts";
import { COMMON_OPTIONS, COMPARE_OPTIONS, REPORT_OPTIONS, SCORE_OPTIONS } from "./options/options.ts";

/** Is the change real, how large is it, and did it last? */
export const compare: Command = {
  name: "compare",
  argument: { name: "inputs", describes: "inputs", many: true },
  options: [...SCORE_OPTIONS, ...COMPARE_OPTIONS, ...REPORT_OPTIONS, ...COMMON_OPTIONS],
  async run(inputs, asked, context) {
    const [{ readScoreFiles, reportOf }, { analyseCompare }, { compareDocument }] = await Promise.all([
      import("./score-command.ts"),
      import("../analyses/compare.ts"),
      import("../report/compare-document.ts"),
    ]);
    const reading = { assumeFollowUps: true };
    const { outcomes, presentation } = await readScoreFiles(inputs, asked, context, reading);
    if (asked["margin"] !== undefined && outcomes.every(({ table }) => table.waves === undefined))
      throw new InputError("margin-without-follow-up");
    const analysed = outcomes.map((outcome) => {
      const { table, settings, options } = outcome;
      const {
        test,
        equivalence: equivalenceMargin,
        margin,
      } = given(options, ["test", "equivalence", "margin"]);
      const all = {
        ...settings,
        ...(test && { test }),
        ...(equivalenceMargin && { equivalenceMargin }),
        ...(margin && { margin }),
      };
      return { ...outcome, result: analyseCompare(table, all, presentation) };
    });
    return reportOf(analysed, compareDocument, async () => {
      const [{ compareOutcomes }, { compareOutcomesDocument }] = await Promise.all([
        import("../analyses/outcomes.ts"),
        import("../report/outcomes-document.ts"),
      ]);
      return { together: compareOutcomes, document: compareOutcomesDocument };
    });
  },
};
