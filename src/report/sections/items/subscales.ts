import type { ItemsResult } from "../../../analyses/schemas/items.schema.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { visible } from "../../../language/visible.ts";
import { type Block, figures, heading, paragraph, table, words as wordColumn } from "../../document.ts";
import { Format } from "../../format.ts";
import { namedFigures, placeCells, placeColumns, reliabilityCells, reliabilityColumns } from "./figures.ts";

/** Each competency by itself, and how far its scores rose. */
export function subscalesSection(result: ItemsResult, catalogue: Catalogue): Block[] {
  if (result.subscales === undefined) return [];
  const { items } = catalogue;
  const format = new Format(catalogue);
  const rows = namedFigures(result, catalogue).flatMap(({ who, subscales = [] }) =>
    subscales.flatMap(({ name, waves }) =>
      waves.map((wave, i) => [
        i === 0 ? visible(name) : "",
        ...placeCells({ who: i === 0 ? who : "", wave: wave.wave }, result),
        ...reliabilityCells(wave, result, format),
      ]),
    ),
  );
  const made = result.subscales.map(
    ({ name, items: its }) => `${visible(name)}: ${its.map(visible).join(", ")}`,
  );
  const columns = [
    wordColumn(items.subscale),
    ...placeColumns(result, catalogue),
    ...reliabilityColumns(result, catalogue),
  ];
  return [
    heading(2, items.subscales),
    table(columns, rows),
    ...changes(result, catalogue),
    paragraph(`${items.itsItems}: ${made.join("; ")}.`),
  ];
}

function changes(result: ItemsResult, catalogue: Catalogue): Block[] {
  if (result.waves.length < 2) return [];
  const { items, captions, words, numbers } = catalogue;
  const format = new Format(catalogue);
  const rows = namedFigures(result, catalogue).flatMap(({ who, subscales = [] }) =>
    subscales.map(({ name, difference }) => {
      const isShown = difference !== undefined && "n" in difference && difference.n >= result.options.minCell;
      const its = isShown ? difference : undefined;
      return [visible(name), who, format.integer(its?.n), format.estimate(its?.mean)];
    }),
  );
  const level = words.interval(numbers.level(result.options.confidence));
  const headers = [words.n, `${items.meanDifference} ${level}`];
  const columns = [...[items.subscale, words.group].map(wordColumn), ...headers.map(figures)];
  return [table(columns, rows, captions.subscaleChange)];
}
