import type { Options } from "csv-parse";

/** The most characters a row may have; a longer one is more likely a quote that nobody closed. */
export const LONGEST_RECORD = 1_048_576;

/** csv-parse looks a few bytes ahead: a row's end shows only when this follows it. */
export const LOOK_AHEAD = ".".repeat(16);

/** Everything csv-parse is told, so that nothing is left to its own guesses. */
export function csvOptions(delimiter: string): Options {
  return {
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    quote: '"',
    escape: '"',
    bom: false,
    columns: false,
    relax_column_count: true,
    relax_quotes: false,
    skip_empty_lines: false,
    max_record_size: LONGEST_RECORD,
  };
}
