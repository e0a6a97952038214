import type { CompareResult } from "../../analyses/schemas/compare.schema.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import { symbol } from "../../language/symbol.ts";
import {
  type Block,
  figures,
  groups as groupColumn,
  heading,
  paragraph,
  table,
  words as wordColumn,
} from "../document.ts";
import { Format, NOTHING, present } from "../format.ts";
import type { ScoreBody } from "../score-result.ts";

/** The signed-rank test with who rose, fell and stayed, and the Hodges–Lehmann shift. */
export function ranksSection(result: ScoreBody<CompareResult>, catalogue: Catalogue): Block[] {
  const { words, notes, numbers } = catalogue;
  const format = new Format(catalogue);
  const rows = result.groups.map(({ group, wilcoxon }) => {
    const found = present(wilcoxon);
    if (found === undefined || !("hodgesLehmann" in found))
      return [format.group(group), ...Array<string>(7).fill(NOTHING)];
    return [
      format.group(group),
      ...[found.positive, found.negative, found.zeros].map((people) => format.integer(people)),
      format.figure(found.wPlus, "fixed", Number.isInteger(found.wPlus) ? 0 : 1),
      format.p(found.p),
      found.method === undefined ? NOTHING : words[found.method],
      format.estimate(found.hodgesLehmann),
    ];
  });
  const level = words.interval(numbers.level(result.options.confidence));
  const columns = [`${symbol("n")}₊`, `${symbol("n")}₋`, `${symbol("n")}₀`, `${symbol("W")}₊`, symbol("p")];
  return [
    heading(2, words.rankResults),
    table(
      [
        groupColumn(words.group),
        ...columns.map(figures),
        wordColumn(words.method),
        figures(`${words.hodgesLehmann} ${level}`),
      ],
      rows,
    ),
    paragraph(notes.ranks),
  ];
}
