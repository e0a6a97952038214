import type { Finding } from "../../core/finding.ts";
import type { ItemTable } from "../../data/items/item-table.ts";
import type { ItemFigures } from "../schemas/items.schema.ts";
import { MOST_OPTIONS } from "./distractors.ts";

/** Below this many people every figure is shaky. */
const FEW_PEOPLE = 10;
/** Share of people with answers to some items only, from which the others speak for few. */
const MANY_INCOMPLETE = 0.1;

/** What the answers of everybody, or of one group, should warn of. */
export function figureFindings({ waves }: Pick<ItemFigures, "waves">, group: string): Finding[] {
  return waves.flatMap(({ wave, n, people }): Finding[] => {
    const where = { group, wave };
    if (n === 0)
      return people === 0 && group !== ""
        ? []
        : [{ rule: "no-complete-answers", severity: "warning", args: where }];
    return [
      ...(n < FEW_PEOPLE
        ? [{ rule: "few-answers", severity: "warning", args: { ...where, n } } as const]
        : []),
      ...(people - n >= MANY_INCOMPLETE * people
        ? [
            {
              rule: "many-answers-missing",
              severity: "warning",
              args: { ...where, people, complete: n },
            } as const,
          ]
        : []),
    ];
  });
}

/** Keyed items whose answers are no options to choose from. */
export function optionFindings({ items }: ItemTable): Finding[] {
  return items.flatMap(({ name, options }): Finding[] =>
    options.length > MOST_OPTIONS
      ? [{ rule: "many-options", severity: "warning", value: name, args: { options: options.length } }]
      : [],
  );
}
