import { type Absent, absent } from "../../core/reason.ts";
import { sampleOf } from "../../core/sample.ts";
import { answerKey } from "../../data/items/answer.ts";
import type { ItemTable, TestItem } from "../../data/items/item-table.ts";
import { showValue } from "../../data/scores/show-value.ts";
import { correlationOf } from "../../statistics/items/correlation-of.ts";
import { totalScores } from "../../statistics/items/total-scores.ts";
import { mean } from "../../statistics/mean.ts";
import type { ItemFigures } from "../schemas/items.schema.ts";
import { completeIn, itemsIn } from "./answers.ts";

type Distractors = NonNullable<ItemFigures["distractors"]>[number];

/** More answers than these to one item are no options to choose from. */
export const MOST_OPTIONS = 10;

/** Who chose what, of every keyed item with few enough answers; `undefined` where no item is keyed. */
export function distractorsOf(table: ItemTable, people: readonly number[]): Distractors[] | undefined {
  const keyed = table.items.flatMap((item, i) =>
    item.accepted !== undefined && item.options.length <= MOST_OPTIONS ? [{ item, i }] : [],
  );
  if (keyed.length === 0) return undefined;
  const completes = table.waves.map((_, wave) => completeIn(table, wave, itemsIn(table, wave), people));
  return keyed.map(({ item, i }) => ({
    item: item.name,
    waves: table.waves.flatMap((wave, w) =>
      item.columns[w] === undefined ? [] : [{ wave, ...choicesOf(table, w, i, people, completes[w]!) }],
    ),
  }));
}

function choicesOf(
  table: ItemTable,
  wave: number,
  index: number,
  people: readonly number[],
  complete: readonly number[],
): Omit<Distractors["waves"][number], "wave"> {
  const item = table.items[index]!;
  const choice = table.choices[wave]![index]!;
  const n = people.filter((person) => choice[person]! >= 0).length;
  const items = itemsIn(table, wave).filter((other) => other !== index);
  const rest = totalScores({
    items: items.map((other) =>
      Float64Array.from(complete, (person) => table.scores[wave]![other]![person]!),
    ),
    counts: new Float64Array(complete.length).fill(1),
    n: complete.length,
  }).totals;
  const right = new Set(item.accepted!.map(answerKey));
  return {
    n,
    complete: complete.length,
    options: item.options.map((option, o) => {
      const chosen = Float64Array.from(complete, (person) => (choice[person] === o ? 1 : 0));
      const theirs = rest.filter((_, i) => chosen[i] === 1);
      const chosenBy = people.filter((person) => choice[person] === o).length;
      const hasRest = items.length > 0;
      return {
        option: shownOption(option, item, chosenBy),
        isKey: right.has(answerKey(option)),
        count: chosenBy,
        completeCount: theirs.length,
        share: n === 0 ? absent("too-few-pairs") : chosenBy / n,
        meanRest: meanOf(hasRest, theirs),
        pointBiserial: hasRest
          ? correlationOf(
              { counts: new Float64Array(complete.length).fill(1), n: complete.length },
              chosen,
              rest,
            )
          : absent("too-few-items"),
      };
    }),
  };
}

function meanOf(hasRest: boolean, rest: Float64Array): number | Absent {
  if (!hasRest) return absent("too-few-items");
  return rest.length === 0 ? absent("too-few-pairs") : mean(sampleOf(rest));
}

/** An answer longer than a letter may be anything somebody wrote; what is in the key is the test's own. */
function shownOption(option: string, { accepted }: TestItem, people: number): string {
  const isPlain = option.length <= 2 || accepted!.some((right) => answerKey(right) === answerKey(option));
  return isPlain ? option : showValue(option, people);
}
