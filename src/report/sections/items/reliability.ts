import type { ItemsResult } from "../../../analyses/schemas/items.schema.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { type Block, heading, paragraph, table } from "../../document.ts";
import { Format } from "../../format.ts";
import { namedFigures, placeCells, placeColumns, reliabilityCells, reliabilityColumns } from "./figures.ts";

/** How far the items of each wave hang together. */
export function reliabilitySection(result: ItemsResult, catalogue: Catalogue): Block[] {
  const { items } = catalogue;
  const format = new Format(catalogue);
  const all = namedFigures(result, catalogue);
  const rows = all.flatMap(({ who, waves }) =>
    waves.map((wave, i) => [
      ...placeCells({ who: i === 0 ? who : "", wave: wave.wave }, result),
      format.integer(wave.people),
      ...reliabilityCells(wave, result, format),
    ]),
  );
  const isAnySmall = all.some(({ waves }) => waves.some(({ n }) => n < result.options.minCell));
  return [
    heading(2, items.reliability),
    table(
      [
        ...placeColumns(result, catalogue),
        { header: items.people, align: "right" },
        ...reliabilityColumns(result, catalogue),
      ],
      rows,
    ),
    paragraph(items.notes.alpha),
    paragraph(items.notes.sem),
    ...(isAnySmall ? [paragraph(items.notes.small(String(result.options.minCell)))] : []),
  ];
}
