/** The formats of coded interviews that are told apart by their content. */
export type FormatName =
  | "csv" // our own columns, in a CSV or a workbook
  | "refi-qda-project"
  | "refi-qda-codebook"
  | "qualcoder-report"
  | "qualcoder-segments"
  | "taguette"
  | "openqda"
  | "dedoose"
  | "maxqda"
  | "requal"
  | "label-studio";

/**
 * How offsets are counted: in UTF-16 code units or Unicode code points, with CRLF as two (or one, "lf"), on text without
 * its byte order mark (or with it, "bom"); first = 0 and end exclusive, but for "one-based": code points, first = 1, end
 * inclusive, as R counts.
 */
export const OFFSET_CONVENTIONS = [
  "utf16",
  "utf16-lf",
  "utf16-bom",
  "utf16-bom-lf",
  "codepoint",
  "codepoint-lf",
  "codepoint-bom",
  "codepoint-bom-lf",
  "one-based",
] as const;

export type OffsetConvention = (typeof OFFSET_CONVENTIONS)[number];
