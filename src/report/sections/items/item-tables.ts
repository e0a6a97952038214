import type { ItemsResult } from "../../../analyses/schemas/items.schema.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { visible } from "../../../language/visible.ts";
import { type Block, figures, heading, paragraph, table, words as wordColumn } from "../../document.ts";
import { Format } from "../../format.ts";
import { bounded, isFewComplete, isShownFlag, type NamedFigures, namedFigures, waveName } from "./figures.ts";

/** Every item in every wave, and what became of it; groups after everybody. */
export function itemsSection(result: ItemsResult, catalogue: Catalogue): Block[] {
  const [everybody, ...groups] = namedFigures(result, catalogue);
  return [
    ...waveTables(everybody!, result, catalogue),
    ...changeSection(everybody!, result, catalogue),
    ...groupTables(groups, result, catalogue),
  ];
}

function waveTables(its: NamedFigures, result: ItemsResult, catalogue: Catalogue): Block[] {
  const { items } = catalogue;
  if (its.isSmall) return [heading(2, items.itemTable("")), small(result, catalogue)];
  const format = new Format(catalogue);
  const blocks = its.waves.flatMap(({ wave }): Block[] => {
    const ofComplete = <T>(value: T) => (isFewComplete(wave, result) ? undefined : value);
    const rows = its.items.flatMap(({ item, waves }) => {
      const own = waves.find((one) => one.wave === wave);
      if (own === undefined) return [];
      const isFew = own.n < result.options.minCell;
      const shown = (value: typeof own.difficulty | undefined) => bounded(isFew ? undefined : value, format);
      // What is true of both waves stands under them.
      const labels = own.flags
        .filter((rule) => rule !== "mostly-lost" && isShownFlag(rule, wave, result))
        .map((rule) => items.rules[rule]);
      return [
        [
          visible(item),
          format.integer(own.n),
          format.integer(own.missing),
          shown(own.difficulty),
          shown(ofComplete(own.itemRest)),
          shown(ofComplete(own.alphaIfDropped)),
          isFew ? "" : [...new Set(labels)].join(", "),
        ],
      ];
    });
    const headers = [items.answered, items.missing, items.difficulty, items.itemRest, items.alphaIfDropped];
    const columns = [wordColumn(items.item), ...headers.map(figures), wordColumn(items.flags)];
    return [heading(2, items.itemTable(waveName(wave, result))), table(columns, rows)];
  });
  return [...blocks, paragraph(items.notes.difficulty)];
}

function changeSection(its: NamedFigures, result: ItemsResult, catalogue: Catalogue): Block[] {
  if (result.waves.length < 2 || its.isSmall) return [];
  const { items, words } = catalogue;
  const format = new Format(catalogue);
  const rows = its.items.flatMap(({ item, n, learned, kept, lost, never, mcnemar }) => {
    if (learned === undefined || isFew(n, result)) return [];
    const test = mcnemar !== undefined && "p" in mcnemar ? mcnemar : undefined;
    const counts = [n, learned, kept, lost, never].map((count) => format.integer(count));
    return [[visible(item), ...counts, format.p(test?.p), format.p(test?.pHolm)]];
  });
  const headers = [
    ...[items.both, items.learned, items.kept, items.lost, items.never, words.mcnemarP, items.holmP],
  ];
  const { change, points } = items.notes;
  const hasPoints = result.columns.items.some(({ isDichotomous }) => !isDichotomous);
  const notes = rows.length === 0 ? [points] : hasPoints ? [change, points] : [change];
  return [
    heading(2, items.change),
    ...(rows.length === 0 ? [] : [table([wordColumn(items.item), ...headers.map(figures)], rows)]),
    paragraph(notes.join(" ")),
  ];
}

/** A table a group: how difficult each item was, and what became of it. */
function groupTables(groups: readonly NamedFigures[], result: ItemsResult, catalogue: Catalogue): Block[] {
  if (groups.length === 0) return [];
  const { items, captions } = catalogue;
  const format = new Format(catalogue);
  const isTwo = result.items.some(({ learned }) => learned !== undefined);
  const headers = [
    ...result.waves.map(({ wave }) => items.difficultyIn(waveName(wave, result))),
    ...(isTwo ? [items.learned, items.kept, items.lost, items.never, items.holmP] : []),
  ];
  const rowsOf = (group: NamedFigures) =>
    group.items.map(({ item, waves, n, learned, kept, lost, never, mcnemar }) => {
      const own = (wave: string) => waves.find((one) => one.wave === wave);
      const hidden = isFew(n, result);
      const test = mcnemar !== undefined && "p" in mcnemar && !hidden ? mcnemar : undefined;
      return [
        visible(item),
        ...result.waves.map(({ wave }) =>
          bounded(isFew(own(wave)?.n, result) ? undefined : own(wave)?.difficulty, format),
        ),
        ...(isTwo
          ? [
              ...[learned, kept, lost, never].map((count) => format.integer(hidden ? undefined : count)),
              format.p(test?.pHolm),
            ]
          : []),
      ];
    });
  return [
    heading(2, items.byGroup),
    ...groups.flatMap((group): Block[] => [
      heading(3, group.who),
      group.isSmall
        ? small(result, catalogue)
        : table(
            [wordColumn(items.item), ...headers.map(figures)],
            rowsOf(group),
            captions.itemsOfGroup(group.who),
          ),
    ]),
    paragraph(items.notes.groups),
  ];
}

function isFew(n: number | undefined, { options }: ItemsResult): boolean {
  return (n ?? 0) < options.minCell;
}

function small({ options }: ItemsResult, { items }: Catalogue): Block {
  return paragraph(items.notes.small(String(options.minCell)));
}
