import type { SegmentSink } from "./coding-record.ts";
import type { FormatName, OffsetConvention } from "./format-name.ts";
import type { SegmentColumn } from "./segment-table.ts";

/** What a user may say about coded files. */
export interface SegmentOptions {
  /** Headers of our own columns by role, where they are not to be recognised: `{ code: "Kategori" }`. */
  readonly columns?: ReadonlyMap<string, string>;
  /** What parts themes from codes in a code cell of our own CSV: `>`. */
  readonly pathSeparator?: string;
  readonly offsets?: OffsetConvention;
  /** REFI-QDA: whose name a coding bears. */
  readonly coderFrom?: "coding" | "selection";
}

/** Reads the records of a table of one format into a sink. */
export interface TableReader {
  /** Columns in use, for the report; none in formats whose columns are fixed. */
  readonly columns: readonly SegmentColumn[];
  /** One row below the header; its cells as written, at least as many as the header has. */
  row(cells: readonly string[], row: number): void;
  /** After the last row. */
  end?(): void;
}

/** A format of coded interviews that is a table, in CSV or in a workbook. */
export interface TableFormat {
  readonly name: FormatName;
  /**
   * How many of the format's own columns a header has, as a share; 0 where one is missing that it cannot do without.
   * The format with the highest share above 0 wins; where two tie, the earlier in the list of formats.
   */
  recognise(header: readonly string[], options: SegmentOptions): number;
  /** Whether its program leaves out cells in the middle of a row, which only its reader can tell. */
  readonly hasShortRows?: true;
  /** How its readers' offsets are counted, where that is known and not UTF-16. */
  readonly offsets?: OffsetConvention;
  /**
   * @throws InputError where columns are ambiguous
   */
  reader(header: readonly string[], context: TableContext): TableReader;
}

export interface TableContext {
  readonly file: string;
  readonly options: SegmentOptions;
  readonly sink: SegmentSink;
}
