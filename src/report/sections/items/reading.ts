import type { ItemsResult } from "../../../analyses/schemas/items.schema.ts";
import { capitalized } from "../../../language/capitalized.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { visible } from "../../../language/visible.ts";
import { type Block, heading, list } from "../../document.ts";

const MOST_NAMED = 12;

/** What was read, which columns are items, how they were scored, and every assumption made on the way. */
export function itemsReading(result: ItemsResult, catalogue: Catalogue): Block[] {
  const { words, reading, numbers, items } = catalogue;
  const { columns, options, inputs, key, waves, totals } = result;
  const used = (role: string, column: { header: string; recognised: boolean } | undefined) =>
    column === undefined ? [] : [reading.column(role, visible(column.header), column.recognised)];
  const roles = [
    ...used(words.participantId, columns.id),
    ...used(words.wave, columns.wave),
    ...columns.by.flatMap((column) => used(words.groupedBy, column)),
  ];
  const { limits } = options;
  const limit = (value: number) => numbers.bounded(value);
  return [
    heading(2, words.whatWasRead),
    list([
      ...inputs.map((input) =>
        reading.input({
          path: visible(input.path),
          rows: numbers.integer(input.rows),
          encoding: visible(input.encoding),
          delimiter: input.delimiter,
          headerRow: input.headerRow,
          blankRows: input.blankRows,
          summaryRows: input.summaryRows,
        }),
      ),
      items.reading.layout[columns.layout],
      ...(roles.length === 0 ? [] : [capitalized(roles.join("; "))]),
      items.reading.items(
        numbers.integer(columns.items.length),
        named(columns.items.map(({ item }) => item)),
        columns.itemsRecognised,
      ),
      ...(waves.length === 2 ? [items.reading.waves(visible(waves[0]!.wave), visible(waves[1]!.wave))] : []),
      ...(key === undefined ? [] : [items.reading.key(visible(key.path))]),
      ...(options.blankIsWrong ? [items.reading.blankIsWrong] : []),
      ...maxima(result, catalogue),
      ...(totals?.waves ?? []).map(({ column, compared, differing }) =>
        items.reading.totals({
          column: visible(column),
          rule: items.reading.total[totals!.rule],
          told: totals!.told,
          compared: numbers.integer(compared),
          differing: numbers.integer(differing),
        }),
      ),
      reading.decimals(columns.decimals),
      reading.missing(options.missing.map((token) => visible(token))),
      ...(options.tierOrder === undefined
        ? []
        : [reading.tierOrder(options.tierOrder.map(visible).join(" < "))]),
      items.reading.limits({
        low: limit(limits.difficultyLow),
        high: limit(limits.difficultyHigh),
        rest: limit(limits.itemRest),
        share: limit(limits.distractorShare),
        people: numbers.integer(limits.distractorPeople),
        lost: limit(limits.lostShare),
      }),
    ]),
  ];
}

/** How the highest score of every item is known; items with the same share a line. */
function maxima({ columns }: ItemsResult, { items, numbers }: Catalogue): string[] {
  const alike = new Map<string, ItemsResult["columns"]["items"]>();
  for (const item of columns.items) {
    const kind = `${item.maximumSource} ${item.maximum}`;
    alike.set(kind, [...(alike.get(kind) ?? []), item]);
  }
  return [...alike.values()].map((its) => {
    const { maximumSource, maximum } = its[0]!;
    const names = alike.size === 1 ? items.reading.allItems : named(its.map(({ item }) => item));
    return items.reading.maximum[maximumSource](names, numbers.plain(maximum));
  });
}

function named(names: readonly string[]): string {
  const shown = names.map(visible);
  return shown.length > MOST_NAMED
    ? `${shown.slice(0, MOST_NAMED - 1).join(", ")}, … ${shown.at(-1)}`
    : shown.join(", ");
}
