import type { ItemsResult } from "../../../analyses/schemas/items.schema.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { visible } from "../../../language/visible.ts";
import { type Block, figures, heading, paragraph, table, words as wordColumn } from "../../document.ts";
import { Format } from "../../format.ts";
import { bounded, type NamedFigures, namedFigures, waveName } from "./figures.ts";

/** Every item in every wave, and what became of it; groups after everybody. */
export function itemsSection(result: ItemsResult, catalogue: Catalogue): Block[] {
  const { items } = catalogue;
  const [everybody, ...groups] = namedFigures(result, catalogue);
  return [
    ...waveTables(everybody!, result, catalogue, 2),
    paragraph(items.notes.difficulty),
    ...changeTable(everybody!, result, catalogue, 2),
    ...(result.waves.length === 2 ? [paragraph(changeNote(result, catalogue))] : []),
    ...(groups.length === 0 ? [] : [heading(2, items.byGroup)]),
    ...groups.flatMap((group) => [
      heading(3, group.who),
      ...waveTables(group, result, catalogue, 3),
      ...changeTable(group, result, catalogue, 3),
    ]),
    ...(groups.length === 0 ? [] : [paragraph(items.notes.groups)]),
  ];
}

function changeNote({ columns }: ItemsResult, { items }: Catalogue): string {
  const hasPoints = columns.items.some(({ isDichotomous }) => !isDichotomous);
  return hasPoints ? `${items.notes.change} ${items.notes.points}` : items.notes.change;
}

function waveTables(its: NamedFigures, result: ItemsResult, catalogue: Catalogue, depth: 2 | 3): Block[] {
  const { items } = catalogue;
  const format = new Format(catalogue);
  return its.waves.flatMap(({ wave }): Block[] => {
    const title = items.itemTable(waveName(wave, result));
    if (its.isSmall) return depth === 2 ? [heading(2, title), small(result, catalogue)] : [];
    const rows = its.items.flatMap(({ item, waves }) => {
      const own = waves.find((one) => one.wave === wave);
      if (own === undefined) return [];
      const isFew = own.n < result.options.minCell;
      const shown = (value: typeof own.difficulty) => bounded(isFew ? undefined : value, format);
      return [
        [
          visible(item),
          format.integer(own.n),
          format.integer(own.missing),
          shown(own.difficulty),
          shown(own.itemRest),
          shown(own.alphaIfDropped),
          isFew ? "" : own.flags.map((rule) => items.rules[rule]).join(", "),
        ],
      ];
    });
    const headers = [
      ...[items.answered, items.missing, items.difficulty, items.itemRest, items.alphaIfDropped].map(figures),
    ];
    const block = table([wordColumn(items.item), ...headers, wordColumn(items.flags)], rows);
    return depth === 2 ? [heading(2, title), block] : [paragraph(title), block];
  });
}

function changeTable(its: NamedFigures, result: ItemsResult, catalogue: Catalogue, depth: 2 | 3): Block[] {
  if (result.waves.length < 2) return [];
  const { items, words } = catalogue;
  if (its.isSmall) return depth === 2 ? [] : [small(result, catalogue)];
  const format = new Format(catalogue);
  const rows = its.items.flatMap(({ item, n, learned, kept, lost, never, mcnemar }) => {
    if (learned === undefined || (n ?? 0) < result.options.minCell) return [];
    const test = mcnemar !== undefined && "p" in mcnemar ? mcnemar : undefined;
    return [
      [
        visible(item),
        ...[n, learned, kept, lost, never].map((count) => format.integer(count)),
        format.p(test?.p),
        format.p(test?.pHolm),
      ],
    ];
  });
  if (rows.length === 0) return [];
  const headers = [
    ...[items.both, items.learned, items.kept, items.lost, items.never, words.mcnemarP, items.holmP],
  ];
  const block = table([wordColumn(items.item), ...headers.map(figures)], rows);
  return depth === 2 ? [heading(2, items.change), block] : [paragraph(items.change), block];
}

function small({ options }: ItemsResult, { items }: Catalogue): Block {
  return paragraph(items.notes.small(String(options.minCell)));
}
