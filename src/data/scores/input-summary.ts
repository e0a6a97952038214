/** One input as it was read. */
export interface InputSummary {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Rows below the header that are neither blank nor sum others up. */
  readonly rows: number;
  readonly delimiter: string;
  readonly encoding: string;
  /** The spreadsheet row of the header; the rows above it are title rows. */
  readonly headerRow: number;
  readonly blankRows: number;
  readonly summaryRows: number;
}
