import { isAbsent } from "../../core/reason.ts";
import { pairedSampleOf } from "../../core/sample.ts";
import type { ItemTable } from "../../data/items/item-table.ts";
import { alphaIfDropped } from "../../statistics/items/cronbach-alpha.ts";
import { difficulty } from "../../statistics/items/difficulty.ts";
import { itemChange } from "../../statistics/items/item-change.ts";
import { itemRest } from "../../statistics/items/item-rest.ts";
import { standardDeviation } from "../../statistics/standard-deviation.ts";
import { holmFamily } from "../holm-family.ts";
import type { ItemFigures } from "../schemas/items.schema.ts";
import { answeredIn, completeIn, itemsIn, patternsIn, scoresOf } from "./answers.ts";

type ItemRow = ItemFigures["items"][number];

/** Every item in every wave, and what became of it between two; flags come later. */
export function itemRows(table: ItemTable, people: readonly number[]): ItemRow[] {
  const waves = table.waves.map((wave, w) => ({ wave, figures: waveFigures(table, w, people) }));
  const rows = table.items.map((item, i): ItemRow => {
    const own = waves.flatMap(({ wave, figures }) => {
      const its = figures.get(i);
      return its === undefined ? [] : [{ wave, ...its, flags: [] }];
    });
    return { item: item.name, waves: own, ...(own.length > 1 ? changeOf(table, i, people) : {}) };
  });
  return withHolm(rows);
}

function waveFigures(table: ItemTable, wave: number, people: readonly number[]) {
  const items = itemsIn(table, wave);
  const answered = answeredIn(table, wave, people).length;
  const patterns = patternsIn(table, wave, items, completeIn(table, wave, items, people));
  const rests = itemRest(patterns);
  const dropped = alphaIfDropped(patterns);
  return new Map(
    items.map((item, place) => {
      const scores = scoresOf(table, wave, item, people);
      return [
        item,
        {
          n: scores.n,
          missing: answered - scores.n,
          difficulty: difficulty(scores, table.items[item]!.maximum),
          sd: standardDeviation(scores),
          itemRest: rests[place]!,
          alphaIfDropped: dropped[place]!,
        },
      ] as const;
    }),
  );
}

/** What became of an item, of those who answered it in both waves; a keyed item's points are as right as a 1. */
function changeOf(table: ItemTable, item: number, people: readonly number[]): Partial<ItemRow> {
  const [pre, post] = [table.scores[0]![item]!, table.scores[1]![item]!];
  const both = people.filter((person) => !Number.isNaN(pre[person]!) && !Number.isNaN(post[person]!));
  const { isDichotomous, maximum } = table.items[item]!;
  if (!isDichotomous) return { n: both.length, mcnemar: { reason: "not-dichotomous" } };
  const marks = (scores: Float64Array) => both.map((person) => scores[person]! / maximum);
  const change = itemChange(pairedSampleOf(marks(pre), marks(post)));
  if (isAbsent(change)) return { n: both.length, mcnemar: change };
  const { learned, kept, lost, never, mcnemar } = change;
  const p = isAbsent(mcnemar) ? mcnemar : { ...mcnemar, pHolm: mcnemar.p };
  return { n: both.length, learned, kept, lost, never, mcnemar: p };
}

/** Every tested item is one of a family. */
function withHolm(rows: readonly ItemRow[]): ItemRow[] {
  const adjusted = holmFamily(
    rows.map(({ mcnemar }) => (mcnemar !== undefined && "p" in mcnemar ? mcnemar.p : undefined)),
  );
  return rows.map((row, i) => {
    if (row.mcnemar === undefined || !("p" in row.mcnemar)) return row;
    return { ...row, mcnemar: { ...row.mcnemar, pHolm: adjusted[i]! } };
  });
}
