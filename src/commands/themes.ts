import type { Command } from "./command.ts";
import { given } from "./options/given.ts";
import { COMMON_OPTIONS, INTERVIEW_OPTIONS, REPORT_OPTIONS, THEMES_OPTIONS } from "./options/options.ts";

/** What did they speak of? */
export const themes: Command = {
  name: "themes",
  argument: { name: "inputs", describes: "interviews", many: true },
  options: [...INTERVIEW_OPTIONS, ...THEMES_OPTIONS, ...REPORT_OPTIONS, ...COMMON_OPTIONS],
  async run(inputs, asked, context) {
    const [{ readInterviews, shownNames }, { analyseThemes }, { themesDocument }, { matrixLines }] =
      await Promise.all([
        import("./interview-command.ts"),
        import("../analyses/themes/themes.ts"),
        import("../report/themes-document.ts"),
        import("../report/theme-matrix.ts"),
      ]);
    const { table, options, descriptor } = await readInterviews(inputs, asked, context);
    const {
      coder = "any",
      by = [],
      quotes = 0,
      seed = 1,
      confidence = 0.95,
    } = given(options, [...(["coder", "by", "quotes", "seed", "confidence"] as const)]);
    const {
      informantIntervals = false,
      checklist = [],
      minCell = 5,
      matrix,
    } = given(options, [...(["informantIntervals", "checklist", "minCell", "matrix"] as const)]);
    const settings = {
      ...{ coder, by: [...new Set(by)], quotes, seed, confidence, informantIntervals },
      ...given(options, ["tiers", "order"]),
      checklists: [...new Set(checklist)],
    };
    const names = shownNames(options);
    const result = analyseThemes(table, settings, {
      ...{ version: context.version, minCell, ...names },
      ...(descriptor !== undefined && { descriptor }),
    });
    return {
      kind: "report",
      result,
      findings: result.findings as never,
      document: (catalogue) => themesDocument(result, catalogue),
      ...(matrix !== undefined && {
        rows: { path: matrix, lines: (catalogue) => matrixLines(table, result, coder, catalogue) },
      }),
    };
  },
};
