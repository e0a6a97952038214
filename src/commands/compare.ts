import type { Command } from "./command.ts";
import { given } from "./options/given.ts";
import { COMMON_OPTIONS, COMPARE_OPTIONS, REPORT_OPTIONS, SCORE_OPTIONS } from "./options/options.ts";

/** Is the change real, and how large? */
export const compare: Command = {
  name: "compare",
  argument: { name: "inputs", describes: "inputs", many: true },
  options: [...SCORE_OPTIONS, ...COMPARE_OPTIONS, ...REPORT_OPTIONS, ...COMMON_OPTIONS],
  async run(inputs, asked, context) {
    const [{ readScoreFiles, rowsOf }, { analyseCompare }, { compareDocument }] = await Promise.all([
      import("./score-command.ts"),
      import("../analyses/compare.ts"),
      import("../report/compare-document.ts"),
    ]);
    const { table, settings, options, presentation } = await readScoreFiles(inputs, asked, context);
    const { test, equivalence: equivalenceMargin } = given(options, ["test", "equivalence"]);
    const all = { ...settings, ...(test && { test }), ...(equivalenceMargin && { equivalenceMargin }) };
    const result = analyseCompare(table, all, presentation);
    return {
      kind: "report",
      result,
      findings: result.findings as never,
      document: (catalogue) => compareDocument(result, catalogue),
      ...rowsOf(table, all, options),
    };
  },
};
