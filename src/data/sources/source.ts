import type { DamageObserver } from "./damage.ts";

/** How a file is opened; what is left out is found out from the file. */
export interface SourceOptions {
  /** The character between cells. */
  readonly delimiter?: string;
  /** A label such as `utf-8`, `utf-16le` or `windows-1252`. */
  readonly encoding?: string;
  /** Whether a row (cells trimmed, without empty ones at its end) names the columns that are needed. */
  readonly isHeader: (cells: readonly string[]) => boolean;
  /** Whether rows under this header may be shorter than it; they are then given as they are. */
  readonly mayBeShort?: (header: readonly string[]) => boolean;
  /** Standard input, for the path `-`. */
  readonly stdin?: () => NodeJS.ReadableStream;
  /** Called after each batch with what has been read so far. */
  readonly progress?: (progress: { path: string; bytes: number; rows: number }) => void;
  /** Who looks on while a file is read, called once its header is known. */
  readonly observe?: (info: SourceInfo) => SourceObserver | undefined;
  /**
   * Who is told of damage instead of having it thrown: a ragged row is left out, and behind other damage nothing is read.
   */
  readonly damage?: DamageObserver;
}

/** Sees every row of a file as it is read, whoever reads it. */
export interface SourceObserver {
  /** Rows with text above the header, before any other; they may hold names. */
  titles?(batch: RawBatch): void;
  rows(batch: RawBatch): void;
  /** After the last row. */
  end(summary: SourceSummary): void;
}

/** What a file turned out to be. */
export interface SourceInfo {
  /** As given; `-` is standard input. */
  readonly path: string;
  readonly delimiter: string;
  /** Final only after the last row: a file that begins as ASCII may turn out to be Windows-1252. */
  readonly encoding: string;
  readonly bom: boolean;
  /** Rows with text above the header. */
  readonly titleRows: number;
  /** The header's cells, trimmed, without empty ones at its end. */
  readonly header: readonly string[];
  /** The header's row in the spreadsheet; the first row is 1. */
  readonly headerRow: number;
}

/** A run of rows below the header; blank rows are left out. */
export interface RawBatch {
  /** All cells of each row as written (not trimmed), at least as many as the header has. */
  readonly rows: readonly (readonly string[])[];
  /** Each row's number in the spreadsheet, with title and blank rows counted. */
  readonly rowNumbers: readonly number[];
}

/** What was read, once all of it was. */
export interface SourceSummary {
  /** Of the bytes as they stood in the file, in hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  /** Rows below the header that are not blank. */
  readonly dataRows: number;
  /** Blank rows below the header. */
  readonly blankRows: number;
}

/** A file of rows, read once, in a stream. */
export interface Source {
  readonly info: SourceInfo;
  /** The rows; may be asked for once. Leaving the loop early closes the file. */
  rows(): AsyncGenerator<RawBatch, void, undefined>;
  /** What was read. @throws Error before `rows()` has come to its end */
  summary(): SourceSummary;
  /** Lets go of the file; harmless when it is already closed. */
  close(): Promise<void>;
}
