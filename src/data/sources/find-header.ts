import { headerCells } from "./header-cells.ts";
import { isBlank } from "./is-blank.ts";
import type { RecordBatch } from "./records.ts";

/** The header is looked for in this many records, from the first that is not blank. */
const WINDOW = 30;

/** The header, what stood above it, and the records already read below it. */
export interface FoundHeader {
  /** Records above the header, which may hold names: whoever asks for them must not show them. */
  readonly above: RecordBatch;
  readonly header: readonly string[];
  /** Cells of the header's record, with the empty ones at its end. */
  readonly width: number;
  readonly row: number;
  readonly titleRows: number;
  readonly below: RecordBatch;
}

/**
 * Finds the header: the first record that `isHeader`; where none is, the first with two filled cells, else the first
 * that is not blank. Reads no further than it must.
 * @returns `undefined` where all records are blank
 */
export async function findHeader(
  batches: AsyncGenerator<RecordBatch, void, undefined>,
  isHeader: (cells: readonly string[]) => boolean,
): Promise<FoundHeader | undefined> {
  let top: RecordBatch = { records: [], firstRow: 1 };
  let tried = 0;
  while (tried < WINDOW) {
    const next = await batches.next();
    if (next.done === true) break;
    top = top.records.length === 0 ? fromFirstFilled(next.value) : joined(top, next.value);
    for (; tried < Math.min(top.records.length, WINDOW); tried++)
      if (isHeader(headerCells(top.records[tried]!))) return headerAt(top, tried);
  }
  if (top.records.length === 0) return undefined;
  const wide = top.records.slice(0, WINDOW).findIndex((cells) => filled(cells) >= 2);
  return headerAt(top, Math.max(wide, 0));
}

function headerAt({ records, firstRow }: RecordBatch, index: number): FoundHeader {
  return {
    header: headerCells(records[index]!),
    width: records[index]!.length,
    row: firstRow + index,
    above: { records: records.slice(0, index), firstRow },
    titleRows: records.slice(0, index).filter((cells) => !isBlank(cells)).length,
    below: { records: records.slice(index + 1), firstRow: firstRow + index + 1 },
  };
}

function fromFirstFilled({ records, firstRow }: RecordBatch): RecordBatch {
  const first = records.findIndex((cells) => !isBlank(cells));
  return first < 0
    ? { records: [], firstRow: 1 }
    : { records: records.slice(first), firstRow: firstRow + first };
}

function joined(top: RecordBatch, next: RecordBatch): RecordBatch {
  return { records: top.records.concat(next.records), firstRow: top.firstRow };
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== "").length;
}
