import type { ItemsResult } from "../../../analyses/schemas/items.schema.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { visible } from "../../../language/visible.ts";
import {
  type Block,
  figures,
  heading,
  paragraph,
  type TableColumn,
  table,
  words as wordColumn,
} from "../../document.ts";
import { Format, NOTHING } from "../../format.ts";
import { type NamedFigures, namedFigures, waveName } from "./figures.ts";

type Reliability = ItemsResult["waves"][number];

/** How far the items of each wave hang together. */
export function reliabilitySection(result: ItemsResult, catalogue: Catalogue): Block[] {
  const { items, words } = catalogue;
  const rows = namedFigures(result, catalogue).flatMap((figures_) =>
    figures_.waves.map((wave, i) => [
      i === 0 ? figures_.who : "",
      waveName(wave.wave, result),
      ...cellsOf(wave, result, catalogue),
    ]),
  );
  return [
    heading(2, items.reliability),
    table([wordColumn(words.group), wordColumn(items.wave), ...columnsOf(result, catalogue)], rows),
    paragraph(items.notes.alpha),
    paragraph(items.notes.sem),
    ...(isAnySmall(result, namedFigures(result, catalogue))
      ? [paragraph(items.notes.small(String(result.options.minCell)))]
      : []),
  ];
}

/** Each competency by itself. */
export function subscalesSection(result: ItemsResult, catalogue: Catalogue): Block[] {
  if (result.subscales === undefined) return [];
  const { items, words } = catalogue;
  const format = new Format(catalogue);
  const rows = namedFigures(result, catalogue).flatMap(({ who, subscales = [] }) =>
    subscales.flatMap((subscale) =>
      subscale.waves.map((wave, i) => [
        i === 0 ? who : "",
        i === 0 ? visible(subscale.name) : "",
        waveName(wave.wave, result),
        ...cellsOf(wave, result, catalogue),
      ]),
    ),
  );
  const changes = namedFigures(result, catalogue).flatMap(({ who, subscales = [] }) =>
    subscales.flatMap(({ name, difference }) => {
      if (difference === undefined) return [];
      const its = "n" in difference && difference.n >= result.options.minCell ? difference : undefined;
      return [[who, visible(name), format.integer(its?.n), format.estimate(its?.mean)]];
    }),
  );
  const made = result.subscales.map(
    ({ name, items: its }) => `${visible(name)}: ${its.map(visible).join(", ")}`,
  );
  const level = words.interval(catalogue.numbers.level(result.options.confidence));
  return [
    heading(2, items.subscales),
    table(
      [...[words.group, items.subscale, items.wave].map(wordColumn), ...columnsOf(result, catalogue)],
      rows,
    ),
    ...(changes.length === 0
      ? []
      : [
          table(
            [
              ...[words.group, items.subscale].map(wordColumn),
              ...[words.n, `${items.meanDifference} ${level}`].map(figures),
            ],
            changes,
          ),
        ]),
    paragraph(`${items.itsItems}: ${made.join("; ")}.`),
  ];
}

function columnsOf(result: ItemsResult, { items, words, numbers }: Catalogue): TableColumn[] {
  const level = words.interval(numbers.level(result.options.confidence));
  const name = result.waves.every(({ kr20 }) => kr20 !== undefined) ? items.kr20 : items.alpha;
  return [items.people, items.complete, items.k, `${name} ${level}`, items.sem, words.mean, words.sd].map(
    figures,
  );
}

function cellsOf(wave: Reliability, { options }: ItemsResult, catalogue: Catalogue): string[] {
  const format = new Format(catalogue);
  const { people, n, k, alpha, sem, scores } = wave;
  const isShown = n >= options.minCell && "mean" in scores;
  return [
    format.integer(people),
    format.integer(n),
    format.integer(k),
    format.estimate(alpha, "bounded"),
    isShown ? format.figure(typeof sem === "number" ? sem : undefined) : NOTHING,
    isShown ? format.mean(scores) : NOTHING,
    isShown ? format.figure(scores.sd) : NOTHING,
  ];
}

function isAnySmall({ options }: ItemsResult, all: readonly NamedFigures[]): boolean {
  return all.some(({ waves }) => waves.some(({ n }) => n < options.minCell));
}
