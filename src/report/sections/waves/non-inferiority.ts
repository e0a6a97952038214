import { visible } from "../../../language/visible.ts";
import {
  type Block,
  figures,
  groups as groupColumn,
  heading,
  paragraph,
  table,
  words as wordColumn,
} from "../../document.ts";
import { NOTHING, present } from "../../format.ts";
import { nonInferiorityCaution } from "../../simulated-cautions.ts";
import { pairsOf, sincePost, type Told } from "./told.ts";

/** Whether a loss of the margin is ruled out; nothing where no margin was given. */
export function nonInferiorityTable({ groups, options, catalogue, format, level }: Told): Block[] {
  const { words, waves: said, numbers } = catalogue;
  const tests = groups.flatMap(({ name, waves }) =>
    (waves.nonInferiority ?? []).map((test, place) => ({ name, test, since: sincePost(waves, place) })),
  );
  const margin = tests[0]?.test.margin;
  if (margin === undefined || tests.every(({ test }) => test.kept === undefined)) return [];
  const rows = tests.map(({ name, test, since }) => {
    const t = present(since.t);
    const verdict = test.kept ? said.ruledOut : said.notRuledOut;
    return [
      name,
      visible(test.to),
      format.integer(test.n),
      format.estimate(t?.meanDifference),
      format.figure(test.lower),
      test.kept === undefined ? NOTHING : verdict,
    ];
  });
  const caution = tests
    .map(({ since }) => nonInferiorityCaution(pairsOf(since), catalogue))
    .find((sentence) => sentence !== undefined);
  return [
    heading(3, said.nonInferiority),
    table(
      [
        groupColumn(words.group),
        wordColumn(said.followUp),
        ...[words.n, `${words.difference} ${level}`, said.lowerBound].map(figures),
        wordColumn(said.kept),
      ],
      rows,
    ),
    paragraph(
      said.marginNote(numbers.plain(margin), numbers.level(options.confidence), options.lowerIsBetter),
    ),
    ...(caution === undefined ? [] : [paragraph(caution)]),
  ];
}
