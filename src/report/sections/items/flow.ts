import type { ItemsResult } from "../../../analyses/schemas/items.schema.ts";
import { capitalized } from "../../../language/capitalized.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { type Block, figures, groups as groupColumn, heading, paragraph, table } from "../../document.ts";
import { Format } from "../../format.ts";

/** Where every row went, and how missing answers count. */
export function itemsFlow(result: ItemsResult, catalogue: Catalogue): Block[] {
  const { words, flow: sentences, items, numbers } = catalogue;
  const format = new Format(catalogue);
  const isOne = result.waves.length === 1;
  const classes = isOne
    ? (["matched", "neither", "invalid", "duplicates"] as const)
    : (["matched", "preOnly", "postOnly", "neither", "invalid", "duplicates"] as const);
  const own: Readonly<Partial<Record<string, string>>> = isOne
    ? { matched: items.withAnswers, neither: items.without }
    : {};
  const all = [{ group: {}, flow: result.flow }, ...result.byGroup];
  const rows = all.map(({ group, flow }) => [
    format.group(group),
    numbers.integer(flow.rows),
    ...classes.map((flowClass) => numbers.integer(flow[flowClass])),
  ]);
  const headers = [words.rows, ...classes.map((flowClass) => own[flowClass] ?? words[flowClass])];
  const other = result.flow.otherWaveRows ?? 0;
  const note = isOne ? items.flow.one : items.flow.two;
  return [
    heading(2, words.participantFlow),
    table([groupColumn(words.group), ...headers.map(capitalized).map(figures)], rows),
    paragraph(result.columns.layout === "long" ? `${note} ${items.flow.long}` : note),
    ...(other === 0 ? [] : [paragraph(sentences.otherWaves(numbers.integer(other)))]),
    paragraph(items.flow.missing(result.options.blankIsWrong)),
  ];
}
