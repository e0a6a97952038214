import { CsvError } from "csv-parse";
import { InputError } from "../../core/input-error.ts";
import { LONGEST_RECORD } from "./csv-options.ts";
import type { Reading } from "./records.ts";

/** What csv-parse stopped at, as an input error; `row` is where the record began. Anything else is a bug and stays so. */
export function csvFailure(error: unknown, row: number, { file, headerAt }: Reading): unknown {
  if (!(error instanceof CsvError)) return error;
  const header = typeof error["column"] === "number" ? headerAt(error["column"]) : undefined;
  const place = { file, row, ...(header === undefined ? {} : { column: header }) };
  switch (error.code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return new InputError("unclosed-quote", place);
    case "CSV_INVALID_CLOSING_QUOTE":
    case "INVALID_OPENING_QUOTE":
      return new InputError("stray-quote", place);
    case "CSV_MAX_RECORD_SIZE":
      return new InputError("record-too-long", { file, row, limit: LONGEST_RECORD });
    default:
      return error;
  }
}
