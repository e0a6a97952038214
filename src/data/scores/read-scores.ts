import { buildTable } from "./build-table.ts";
import { collect, type OpenOptions } from "./collect.ts";
import type { ColumnChoices } from "./columns.ts";
import type { DecimalSign } from "./decimal-sign.ts";
import { MISSING_TOKENS } from "./read-cell.ts";
import { type KnownScale, requireScale, type Scale } from "./scale.ts";
import type { ScoreTable } from "./score-table.ts";
import { REGULATION_TIERS } from "./tier-order.ts";

/** What a user may say about score files; everything left out is recognised or has the default of METHODS. */
export interface ReadScoresOptions extends ColumnChoices, OpenOptions {
  /** Cells that mean "no score", instead of {@link MISSING_TOKENS}; an empty cell always does. */
  readonly missing?: readonly string[];
  readonly decimal?: DecimalSign;
  readonly scale?: Scale;
  /** The scale where it has been decided, or found unknown, by more scores than these files hold. */
  readonly decidedScale?: { readonly scale: KnownScale | undefined };
  /** The tiers in order, instead of {@link REGULATION_TIERS}. */
  readonly tiers?: readonly string[];
  /** Whether a column of scores without a single number is read all the same; its cells are findings then. */
  readonly mayLackScores?: boolean;
  /** Long layout: whether waves that nobody named are follow-ups, in the order in which they first stand. */
  readonly assumeFollowUps?: boolean;
}

/**
 * Reads score files (CSV; `-` is standard input) of one study into a table: wide (a row per participant, a column per
 * wave) or long (a row per participant and wave). Each file is read once, in a stream; what is kept are ids, distinct
 * texts and a few whole numbers per participant.
 * @throws InputError for what cannot be read as a table or lacks a needed column
 */
export async function readScores(
  paths: readonly string[],
  options: ReadScoresOptions = {},
): Promise<ScoreTable> {
  if (paths.length === 0) throw new RangeError("readScores requires at least one path");
  const collected = await collect(paths, options, options);
  return buildTable(collected, {
    missing: options.missing ?? MISSING_TOKENS,
    tiers: options.tiers ?? REGULATION_TIERS,
    mayLackScores: options.mayLackScores === true,
    ...(options.decimal === undefined ? {} : { decimal: options.decimal }),
    ...(options.scale === undefined ? {} : { scale: requireScale(options.scale) }),
    ...(options.decidedScale === undefined ? {} : { decidedScale: options.decidedScale }),
  });
}
