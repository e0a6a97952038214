import type { CompareResult } from "../../analyses/schemas/compare.schema.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import { symbol } from "../../language/symbol.ts";
import { type Block, figures, groups as groupColumn, heading, paragraph, table } from "../document.ts";
import { Format, NOTHING, present } from "../format.ts";
import type { ScoreBody } from "../score-result.ts";

/** Normality of the differences, the pre–post correlation, and the Bayes factor. */
export function assumptionsSection(result: ScoreBody<CompareResult>, catalogue: Catalogue): Block[] {
  const { words, notes, numbers } = catalogue;
  const format = new Format(catalogue);
  const rows = result.groups.map(({ group, shapiroWilk, correlation, bayes }) => {
    const normality = present(shapiroWilk);
    const factor = present(bayes);
    return [
      format.group(group),
      format.figure(normality?.w, "bounded", 3),
      format.p(normality?.p),
      format.estimate(correlation, "bounded"),
      factor === undefined ? NOTHING : numbers.scientific(factor.bf10),
    ];
  });
  const level = words.interval(numbers.level(result.options.confidence));
  return [
    heading(2, words.assumptions),
    table(
      [
        groupColumn(words.group),
        ...[
          `Shapiro–Wilk ${symbol("W")}`,
          symbol("p"),
          `${words.correlation} ${level}`,
          words.bayesFactor,
        ].map(figures),
      ],
      rows,
    ),
    paragraph(notes.assumptions),
  ];
}
