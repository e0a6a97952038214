import type { CellTexts } from "./cell-texts.ts";
import { type DecimalDecision, type DecimalSign, decideDecimalSign } from "./decimal-sign.ts";
import { type CellReading, readCell } from "./read-cell.ts";

/** One score column of one file, and how its numbers are written. */
export interface ScoreColumn {
  readonly file: number;
  readonly header: string;
  readonly delimiter: string;
}

/** What every distinct raw text means, by its code. */
export interface Interpretation {
  readonly readings: readonly CellReading[];
  readonly decimals: readonly DecimalDecision[];
}

/** Gives every distinct text its meaning; the decimal sign is decided per column from all its texts, unless given. */
export function interpretTexts(
  texts: CellTexts,
  columns: readonly ScoreColumn[],
  missing: ReadonlySet<string>,
  decimal: DecimalSign | undefined,
): Interpretation {
  const byColumn: string[][] = columns.map(() => []);
  const entries = Array.from({ length: texts.size }, (_, code) => texts.at(code));
  for (const { column, text } of entries) if (!missing.has(text)) byColumn[column]!.push(text);
  const decimals = columns.map((column, i) =>
    decimal === undefined
      ? decideDecimalSign(byColumn[i]!, column.delimiter)
      : { sign: decimal, mixed: false, undecided: false },
  );
  return {
    readings: entries.map(({ column, text }) => readCell(text, missing, decimals[column]!)),
    decimals,
  };
}
