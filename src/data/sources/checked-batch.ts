import type { DamageObserver } from "./damage.ts";
import { isBlank } from "./is-blank.ts";
import type { RecordBatch } from "./records.ts";
import type { RawBatch } from "./source.ts";

/** How many cells a row may have. */
export interface Width {
  /** Fewer cells than this are damage. */
  readonly least: number;
  /** Cells with a name in the header. */
  readonly named: number;
  /** Cells of the header with the empty ones at its end, which a row may fill. */
  readonly full: number;
}

/** The rows of a batch that can be used, and how many are blank. */
export interface CheckedBatch extends RawBatch {
  readonly blankRows: number;
}

/**
 * The rows of a batch that are not blank, with their numbers, each as wide as the header; empty cells beyond it do no
 * harm.
 * @param damage told of ragged rows, which are left out
 */
export function checkedBatch(
  { records, firstRow }: RecordBatch,
  width: Width,
  file: string,
  damage: DamageObserver,
): CheckedBatch {
  const rows: string[][] = [];
  const rowNumbers: number[] = [];
  let blankRows = 0;
  for (let i = 0; i < records.length; i++) {
    const cells = records[i]!;
    if (isBlank(cells)) {
      blankRows += 1;
      continue;
    }
    if (cells.length < width.least || (cells.length > width.full && !isBlank(cells.slice(width.full)))) {
      const args = { file, row: firstRow + i, expected: width.named, found: cells.length };
      damage({ code: "ragged-row", args });
      continue;
    }
    rows.push(cells);
    rowNumbers.push(firstRow + i);
  }
  return { rows, rowNumbers, blankRows };
}
