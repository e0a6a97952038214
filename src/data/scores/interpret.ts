import type { CellTexts } from "./cell-texts.ts";
import { type DecimalDecision, type DecimalSign, decideDecimalSign } from "./decimal-sign.ts";
import { type CellReading, readCell } from "./read-cell.ts";
import { cellsOf } from "./score-cell.ts";
import { sumOfCells } from "./sum-of-cells.ts";

/** One column of one file that is read, and how its numbers are written. */
export interface ScoreColumn {
  readonly file: number;
  readonly header: string;
  readonly delimiter: string;
  readonly role: "score" | "days" | "covariate";
  /** Of every column of the file that is summed; a plain one is its own. */
  readonly headers: readonly string[];
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
  for (const { column, text } of entries)
    for (const cell of cellsOf(text)) if (!missing.has(cell)) byColumn[column]!.push(cell);
  const decimals = columns.map((column, i) =>
    decimal === undefined
      ? decideDecimalSign(byColumn[i]!, column.delimiter)
      : { sign: decimal, mixed: false, undecided: false },
  );
  return {
    readings: entries.map(({ column, text }) => {
      const cells = cellsOf(text).map((cell) => readCell(cell, missing, decimals[column]!));
      return cells.length === 1 ? cells[0]! : sumOfCells(cells);
    }),
    decimals,
  };
}
