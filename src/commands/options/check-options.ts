import type { OptionSpec } from "./options.ts";
import * as parse from "./parse-value.ts";

const FORMATS = ["terminal", "markdown", "json", "html", "docx", "github", "sarif", "junit"] as const;

/** Only `check`. */
export const CHECK_OPTIONS: readonly OptionSpec[] = [
  { name: "list-rules", describes: "listRules" },
  { name: "explain", describes: "explain", value: { placeholder: "literal:rule", parse: parse.filled } },
  {
    ...{ name: "rule", describes: "ruleSeverity", repeatable: true },
    value: { placeholder: "literal:rule=severity", parse: parse.ruleSeverity },
  },
  { name: "k", describes: "k", value: { placeholder: "number", parse: parse.groupSize } },
  {
    ...{ name: "quasi", describes: "quasi", repeatable: true },
    value: { placeholder: "column", parse: parse.filled },
  },
];

/** How `check` tells what it found. */
export const CHECK_REPORT_OPTIONS: readonly OptionSpec[] = [
  {
    name: "format",
    describes: "checkFormat",
    value: { placeholder: "literal:format", parse: parse.oneOf(...FORMATS) },
  },
  {
    ...{ name: "output", short: "o", describes: "checkOutput" },
    value: { placeholder: "file", parse: parse.text },
  },
  {
    name: "fail-on",
    describes: "failOn",
    value: { placeholder: "literal:level", parse: parse.oneOf("error", "warning", "never") },
  },
];
