import type { CompareResult } from "../../analyses/schemas/compare.schema.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import { symbol } from "../../language/symbol.ts";
import { visible } from "../../language/visible.ts";
import { type Block, figures, heading, list, paragraph, table, words as wordColumn } from "../document.ts";
import { Format, NOTHING, present } from "../format.ts";
import type { ScoreBody } from "../score-result.ts";

/** What became of scores from one tier to the next: of people who took both. */
export function tierStepsSection(result: ScoreBody<CompareResult>, catalogue: Catalogue): Block[] {
  const { words, tierSteps: says, numbers, reasons } = catalogue;
  const { tierSteps, options } = result;
  if (tierSteps === undefined) return [];
  const format = new Format(catalogue);
  const name = (step: { readonly from: string; readonly to: string }) =>
    says.step(visible(step.from), visible(step.to));
  const rows = tierSteps.map((step) => {
    const t = present(step.t);
    // The mean of a few is nearly the score of one.
    const mean = (five: typeof step.pre) =>
      "mean" in five && five.n >= options.minCell ? format.mean(five) : NOTHING;
    return [
      name(step),
      format.integer(step.n),
      format.integer(step.incomplete),
      mean(step.pre),
      mean(step.post),
      format.estimate(t?.meanDifference),
      format.figure(t?.statistic),
      format.p(t?.p),
    ];
  });
  const untested = tierSteps.flatMap((step) =>
    "reason" in step.t ? [`${name(step)}: ${reasons[step.t.reason]}`] : [],
  );
  const level = words.interval(numbers.level(options.confidence));
  return [
    heading(2, says.title),
    table(
      [
        wordColumn(says.stepColumn),
        ...[
          words.n,
          says.incomplete,
          says.lastPost,
          says.nextPre,
          `${words.difference} ${level}`,
          symbol("t"),
          symbol("p"),
        ].map(figures),
      ],
      rows,
    ),
    paragraph(says.note),
    ...(untested.length === 0 ? [] : [list(untested)]),
  ];
}
