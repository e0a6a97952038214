import { capitalized } from "../../language/capitalized.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import { visible } from "../../language/visible.ts";
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

const CLASSES = ["matched", "preOnly", "postOnly", "neither", "invalid", "duplicates"] as const;

/** Where every row went, who left, and, only when asked for, who is unmatched. */
export function flowSection(result: ScoreBody, catalogue: Catalogue): Block[] {
  const { words, captions, flow: sentences, numbers } = catalogue;
  const format = new Format(catalogue);
  const rows = result.groups.map(({ group, flow }) => [
    format.group(group),
    numbers.integer(flow.rows),
    ...CLASSES.map((flowClass) => numbers.integer(flow[flowClass])),
  ]);
  const columns = [
    words.rows,
    words.matched,
    words.preOnly,
    words.postOnly,
    words.neither,
    words.invalid,
    words.duplicates,
  ];
  const other = result.flow.otherWaveRows ?? 0;
  return [
    heading(2, words.participantFlow),
    table([groupColumn(words.group), ...columns.map(capitalized).map(figures)], rows, captions.rows),
    paragraph(
      result.columns.layout === "long" ? `${sentences.everyRow} ${sentences.longRows}` : sentences.everyRow,
    ),
    ...waves(result, catalogue, format),
    ...(other === 0 ? [] : [paragraph(sentences.otherWaves(numbers.integer(other)))]),
    ...attrition(result, catalogue, format),
    ...unmatched(result, catalogue),
  ];
}

/** Who took which wave, where there are more than two. */
function waves({ flow }: ScoreBody, { words, captions, flow: says }: Catalogue, format: Format): Block[] {
  if (flow.waves.length < 3) return [];
  const rows = flow.waves.map(({ wave, available, matched }) => [
    visible(wave),
    format.integer(available),
    format.integer(matched),
  ]);
  return [
    table(
      [wordColumn(capitalized(words.wave)), figures(words.available), figures(capitalized(words.matched))],
      rows,
      captions.waves,
    ),
    paragraph(says.waves),
  ];
}

function attrition(result: ScoreBody, { flow, numbers }: Catalogue, format: Format): Block[] {
  const left = present(result.groups[0]!.attrition);
  if (left === undefined || !("completers" in left)) return [];
  // The mean of a few is nearly the score of one.
  if (left.preOnly.n < result.options.minCell)
    return [paragraph(flow.attritionFew(numbers.integer(left.preOnly.n)))];
  const difference = present(left.difference);
  const parts = {
    left: numbers.integer(left.preOnly.n),
    leftMean: format.figure(left.preOnly.mean),
    completed: numbers.integer(left.completers.n),
    completedMean: format.figure(left.completers.mean),
  };
  if (difference === undefined || left.t === undefined) return [paragraph(flow.attrition(parts))];
  const test = {
    difference: format.estimate(difference),
    t: format.figure(left.t),
    df: format.figure(left.df, "fixed", 1),
    p: numbers.pSentence(left.p!),
  };
  return [paragraph(flow.attritionTested({ ...parts, ...test }))];
}

function unmatched({ unmatched: people }: ScoreBody, { words }: Catalogue): Block[] {
  if (people === undefined) return [];
  const rows = people.map(({ id, status, file, row }) => [
    id === undefined ? NOTHING : visible(id),
    capitalized(words[status]),
    visible(file),
    String(row),
  ]);
  const columns = [
    wordColumn(capitalized(words.participantId)),
    wordColumn(words.status),
    wordColumn(words.file),
    figures(capitalized(words.row)),
  ];
  return [heading(3, words.unmatched), rows.length === 0 ? paragraph(words.none) : table(columns, rows)];
}
