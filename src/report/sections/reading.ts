import { capitalized } from "../../language/capitalized.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import { visible } from "../../language/visible.ts";
import { type Block, heading, list } from "../document.ts";
import type { ScoreResult } from "../score-result.ts";

/** What was read, which columns were used, and every assumption made on the way. */
export function readingSection(result: ScoreResult, { words, reading, numbers }: Catalogue): Block[] {
  const { columns, options, inputs } = result;
  const used = (role: string, column: { header: string; recognised: boolean } | undefined) =>
    column === undefined ? [] : [reading.column(role, visible(column.header), column.recognised)];
  const signs = [...new Set(columns.decimal.map(({ sign }) => sign))];
  return [
    heading(2, words.whatWasRead),
    list([
      ...inputs.map((input) =>
        reading.input({
          path: visible(input.path),
          rows: numbers.integer(input.rows),
          encoding: visible(input.encoding),
          delimiter: input.delimiter,
          headerRow: input.headerRow,
          blankRows: input.blankRows,
          summaryRows: input.summaryRows,
        }),
      ),
      reading.layout[columns.layout],
      capitalized(
        [
          ...used(words.participantId, columns.id),
          ...used(words.wave, columns.wave),
          ...used(words.score, columns.score),
          ...used(words.preTest, columns.pre),
          ...used(words.postTest, columns.post),
          ...columns.by.flatMap((column) => used(words.groupedBy, column)),
          ...used(words.cohort, columns.cohort),
        ].join("; "),
      ),
      options.scale === undefined
        ? reading.noScale
        : reading.scale[options.scale.source](
            numbers.plain(options.scale.min),
            numbers.plain(options.scale.max),
          ),
      reading.decimals(signs),
      reading.missing(options.missing.map((token) => visible(token))),
      ...(options.lowerIsBetter ? [reading.lowerIsBetter] : []),
      ...(options.tierOrder === undefined
        ? []
        : [reading.tierOrder(options.tierOrder.map(visible).join(" < "))]),
    ]),
  ];
}
