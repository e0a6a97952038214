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
import { Format, NOTHING } from "../format.ts";
import type { ScoreBody } from "../score-result.ts";

/** Scores of the matched participants. Groups smaller than the least cell show no extremes: they could be a person. */
export function descriptivesSection(result: ScoreBody, catalogue: Catalogue): Block[] {
  const { words, notes } = catalogue;
  const format = new Format(catalogue);
  const { minCell } = result.options;
  const rows = result.groups.flatMap((group) => {
    const change = "gain" in group ? group.gain : group.difference;
    const waves = [
      [words.preTest, group.pre],
      [words.postTest, group.post],
      [words.postMinusPre, change],
    ] as const;
    return waves.map(([wave, five], i) => {
      const name = i === 0 ? format.group(group.group) : "";
      if (!("mean" in five)) return [name, wave, format.integer(group.n), ...Array<string>(7).fill(NOTHING)];
      const shown = (value: number) => (five.n < minCell ? NOTHING : format.figure(value));
      return [
        name,
        wave,
        format.integer(five.n),
        format.mean(five),
        format.figure(five.sd),
        ...[five.min, five.q1, five.median, five.q3, five.max].map(shown),
      ];
    });
  });
  const columns = [
    ...[groupColumn(words.group), wordColumn("")],
    ...[words.n, words.mean, words.sd, words.minimum, words.q1, words.median, words.q3, words.maximum].map(
      figures,
    ),
  ];
  const small = result.groups.some(({ n }) => n > 0 && n < minCell);
  return [
    heading(2, words.matchedScores),
    table(columns, rows),
    ...(small ? [paragraph(notes.smallCells(String(minCell)))] : []),
  ];
}
