import { capitalized } from "../../language/capitalized.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import { visible } from "../../language/visible.ts";
import { type Block, heading, list } from "../document.ts";
import type { ScoreBody, ScoreResult } from "../score-result.ts";

/** What was read, which columns were used, and every assumption made on the way. */
export function readingSection(result: ScoreResult, catalogue: Catalogue): Block[] {
  return readingOf([...inputLines(result, catalogue), ...understoodLines(result, catalogue)], catalogue);
}

/** The section with these lines. */
export function readingOf(lines: readonly string[], { words }: Catalogue): Block[] {
  return [heading(2, words.whatWasRead), list(lines)];
}

/** Which files were read. */
export function inputLines(
  { inputs }: Pick<ScoreResult, "inputs">,
  { reading, numbers }: Catalogue,
): string[] {
  return inputs.map((input) =>
    reading.input({
      path: visible(input.path),
      rows: numbers.integer(input.rows),
      encoding: visible(input.encoding),
      delimiter: input.delimiter,
      headerRow: input.headerRow,
      blankRows: input.blankRows,
      summaryRows: input.summaryRows,
    }),
  );
}

/** How they were understood: layout, columns, scale, decimal signs, what is missing. */
export function understoodLines(
  { columns, options }: ScoreBody,
  { words, reading, numbers }: Catalogue,
): string[] {
  const used = (role: string, column: { header: string; recognised: boolean } | undefined) =>
    column === undefined ? [] : [reading.column(role, visible(column.header), column.recognised)];
  const signs = [...new Set(columns.decimal.map(({ sign }) => sign))];
  return [
    reading.layout[columns.layout],
    capitalized(
      [
        ...used(words.participantId, columns.id),
        ...used(words.wave, columns.wave),
        ...used(words.score, columns.score),
        ...used(words.preTest, columns.pre),
        ...used(words.postTest, columns.post),
        ...(columns.followUp ?? []).flatMap((column) => used(words.followUp, column)),
        ...(columns.days ?? []).flatMap((column) => used(words.daysSince, column)),
        ...columns.by.flatMap((column) => used(words.groupedBy, column)),
        ...used(words.cohort, columns.cohort),
        ...(columns.covariates ?? []).flatMap((column) => used(words.covariate, column)),
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
  ];
}
