import type { OpenOptions } from "../scores/collect.ts";
import type { DecimalSign } from "../scores/decimal-sign.ts";
import { MISSING_TOKENS } from "../scores/read-cell.ts";
import { REGULATION_TIERS } from "../scores/tier-order.ts";
import { readAnswerKey } from "./answer-key.ts";
import { buildItems } from "./build-items.ts";
import type { TotalRule } from "./check-totals.ts";
import { collectItems } from "./collect-items.ts";
import type { ItemChoices } from "./item-columns.ts";
import type { ItemTable } from "./item-table.ts";

/** What a user may say about files of answers; everything left out is recognised or has the default of METHODS. */
export interface ReadItemsOptions extends ItemChoices, OpenOptions {
  /** An answer key; without one the answers come scored. */
  readonly key?: string;
  /** The highest score of every item that no key scores. */
  readonly max?: number;
  /** Items by the name of the competency they are of. */
  readonly subscale?: readonly (readonly [name: string, items: readonly string[]])[];
  /** Whether a blank answer of who gave others scores 0; missing if left out. */
  readonly blankIsWrong?: boolean;
  /** How the items make the whole score; found out if left out. */
  readonly totalRule?: TotalRule;
  /** Cells that mean "no answer", instead of {@link MISSING_TOKENS}; an empty cell always does. */
  readonly missing?: readonly string[];
  readonly decimal?: DecimalSign;
  readonly tiers?: readonly string[];
}

/**
 * Reads files of answers to the items of a test (CSV; `-` is standard input): wide (a row per person, the items of one or
 * two waves side by side) or long (a row per person and wave).
 * @throws InputError for what cannot be read as a table, lacks items, or does not fit its key
 */
export async function readItems(
  paths: readonly string[],
  options: ReadItemsOptions = {},
): Promise<ItemTable> {
  if (paths.length === 0) throw new RangeError("readItems requires at least one path");
  const key = options.key === undefined ? undefined : await readAnswerKey(options.key);
  const collected = await collectItems(paths, options, options);
  return buildItems(collected, {
    key,
    missing: options.missing ?? MISSING_TOKENS,
    tiers: options.tiers ?? REGULATION_TIERS,
    decimal: options.decimal,
    max: options.max,
    pre: options.pre,
    post: options.post,
    subscales: options.subscale ?? [],
    totalRule: options.totalRule,
    blankIsWrong: options.blankIsWrong === true,
  });
}
