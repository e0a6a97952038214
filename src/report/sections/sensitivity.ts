import type { CompareResult } from "../../analyses/schemas/compare.schema.ts";
import type { Catalogue } from "../../language/catalogue.ts";
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
import { clustersSection } from "./clusters.ts";

/** Would another reasonable method say the same? And is the change too small to matter, where a margin was given? */
export function sensitivitySection(result: ScoreBody<CompareResult>, catalogue: Catalogue): Block[] {
  const { words, notes } = catalogue;
  const format = new Format(catalogue);
  const found = result.groups.map(({ group, sensitivity }) => {
    const part = present(sensitivity);
    return { name: format.group(group), part: part !== undefined && "sign" in part ? part : undefined };
  });
  const tests = found.map(({ name, part }) => {
    const available = (wave: "pre" | "post") => {
      const five = part?.availableCases[wave];
      return five !== undefined && "mean" in five
        ? `${format.mean(five)} (${format.integer(five.n)})`
        : NOTHING;
    };
    return [
      name,
      format.p(part && "p" in part.pratt ? part.pratt.p : undefined),
      format.p(part?.sign.p),
      format.p(part && "p" in part.wilcoxonNormal ? part.wilcoxonNormal.p : undefined),
      available("pre"),
      available("post"),
    ];
  });
  const columns = [
    words.prattP,
    words.signP,
    words.normalP,
    `${words.available} ${words.preTest}`,
    `${words.available} ${words.postTest}`,
  ];
  return [
    heading(2, words.sensitivity),
    table([groupColumn(words.group), ...columns.map(figures)], tests),
    paragraph(notes.sensitivity),
    ...clustersSection(result, catalogue),
    ...equivalence(result, catalogue, format),
  ];
}

function equivalence(
  result: ScoreBody<CompareResult>,
  { words, notes, numbers }: Catalogue,
  format: Format,
): Block[] {
  const { equivalenceMargin, confidence } = result.options;
  if (equivalenceMargin === undefined) return [];
  const rows = result.groups.map(({ group, equivalence: part }) => {
    const test = present(part);
    if (test === undefined || !("equivalent" in test))
      return [format.group(group), ...Array<string>(5).fill(NOTHING)];
    return [
      format.group(group),
      format.p(test.lower.p),
      format.p(test.upper.p),
      format.p(test.p),
      format.interval(test.interval),
      test.equivalent ? words.shown : words.notShown,
    ];
  });
  const level = words.interval(numbers.level(2 * confidence - 1));
  return [
    heading(3, words.equivalence),
    table(
      [
        groupColumn(words.group),
        ...[words.lowerP, words.upperP, words.tostP, level].map(figures),
        wordColumn(words.equivalent),
      ],
      rows,
    ),
    paragraph(notes.equivalence(numbers.plain(equivalenceMargin))),
  ];
}
