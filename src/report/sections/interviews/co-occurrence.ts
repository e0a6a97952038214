import type { ThemesResult } from "../../../analyses/schemas/themes.schema.ts";
import { capitalized } from "../../../language/capitalized.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { visible } from "../../../language/visible.ts";
import { type Block, figures, heading, paragraph, table, words as wordColumn } from "../../document.ts";
import { Format, NOTHING } from "../../format.ts";

const SHOWN = 15;

/** Which codes stand on the same stretches, the most frequent pairs first. */
export function coOccurrenceSection(result: ThemesResult, catalogue: Catalogue): Block[] {
  const { interviews, numbers, reasons } = catalogue;
  const { coOccurrence: pairs, coOccurrenceBy } = result;
  const title = heading(2, interviews.coOccurrence);
  if ("reason" in pairs) return [title, paragraph(`${capitalized(reasons[pairs.reason])}.`)];
  if (pairs.length === 0) return [title, paragraph(interviews.noPairs)];
  const format = new Format(catalogue);
  const shown = pairs.slice(0, SHOWN);
  const columns = interviews.coOccurrenceColumns;
  const share = (value: number) => numbers.percent(value, 0);
  const rows = shown.map((pair) => [
    visible(pair.a),
    visible(pair.b),
    numbers.integer(pair.overlaps),
    format.figure(pair.c, "bounded"),
    share(pair.bGivenA),
    share(pair.aGivenB),
    numbers.integer(pair.informants),
    pair.jaccard === undefined ? NOTHING : format.figure(pair.jaccard, "bounded"),
  ]);
  const { coOccurrenceNote: notes } = interviews;
  const seen = coOccurrenceBy === "both" ? interviews.coOccurrenceBoth(notes.offsets) : notes[coOccurrenceBy];
  const unequal = shown.filter((pair) => pair.unequal).map(({ a, b }) => `${visible(a)} / ${visible(b)}`);
  return [
    title,
    table(
      [
        wordColumn(columns.a),
        wordColumn(columns.b),
        ...[
          columns.overlaps,
          columns.c,
          columns.bGivenA,
          columns.aGivenB,
          columns.informants,
          columns.jaccard,
        ].map(figures),
      ],
      rows,
    ),
    ...(pairs.length > SHOWN ? [paragraph(interviews.morePairs(numbers.integer(pairs.length - SHOWN)))] : []),
    paragraph(`${seen} ${interviews.coOccurrenceFigures}`),
    ...(unequal.length === 0 ? [] : [paragraph(interviews.unequal(unequal.join("; ")))]),
  ];
}
