import type { CompareResult } from "../../analyses/schemas/compare.schema.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import { symbol } from "../../language/symbol.ts";
import { type Block, figures, groups as groupColumn, heading, paragraph, table } from "../document.ts";
import { Format, NOTHING, present } from "../format.ts";
import type { ScoreBody } from "../score-result.ts";

/** The mean difference with its interval and the paired t test. */
export function meanDifferenceSection(result: ScoreBody<CompareResult>, catalogue: Catalogue): Block[] {
  const { words, notes, numbers } = catalogue;
  const format = new Format(catalogue);
  const rows = result.groups.map(({ group, n, t, difference }) => {
    const test = present(t);
    const mean = present(difference);
    return [
      format.group(group),
      format.integer(n),
      mean === undefined ? NOTHING : format.mean(mean),
      format.interval(test?.meanDifference.interval),
      format.figure(test?.statistic),
      format.integer(test?.df),
      format.p(test?.p),
    ];
  });
  const level = words.interval(numbers.level(result.options.confidence));
  const columns = [words.n, words.difference, level, symbol("t"), words.df, symbol("p")];
  return [
    heading(2, words.meanDifference),
    table([groupColumn(words.group), ...columns.map(figures)], rows),
    ...(result.options.test === "auto"
      ? [paragraph(notes.testAuto(leaders(result, catalogue, format)))]
      : []),
  ];
}

function leaders({ groups }: ScoreBody<CompareResult>, { words }: Catalogue, format: Format): string {
  return groups
    .filter(({ leads }) => leads !== undefined)
    .map(({ group, leads }) => `${format.group(group)}: ${words.tests[leads!]}`)
    .join("; ");
}
