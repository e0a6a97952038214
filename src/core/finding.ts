/** How much a finding matters: an `error` means something was left out of the analysis. */
export type Severity = "error" | "warning" | "info";

/**
 * A fact about the user's data, as data. Prose for each rule stands in `language/`.
 * `row` is the spreadsheet's row (the first line of the file is row 1); `column` is the header as written.
 */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly file?: string;
  readonly row?: number;
  readonly column?: string;
  /** The offending text, shortened and with long digit runs masked; never an identifier. */
  readonly value?: string;
  readonly args?: Readonly<Record<string, string | number>>;
}
