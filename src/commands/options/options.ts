import { OFFSET_CONVENTIONS } from "../../data/segments/format-name.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import * as parse from "./parse-value.ts";

/** What stands after an option in the help. */
type Placeholder = keyof Catalogue["help"]["placeholders"] | `literal:${string}`;

/** An option, declared once: parsing, help and docs are made from it. */
export interface OptionSpec {
  /** Without dashes: `list-unmatched`. */
  readonly name: string;
  readonly short?: string;
  /** The key of its sentence in the catalogue's `help.options`. */
  readonly describes: keyof Catalogue["help"]["options"];
  /** What its value looks like; a switch has none. */
  readonly value?: { readonly placeholder: Placeholder; readonly parse: parse.ParseValue<unknown> };
  readonly repeatable?: true;
}

function column(name: string, describes: OptionSpec["describes"]): OptionSpec {
  return { name, describes, value: { placeholder: "column", parse: parse.text } };
}

/** An option with a value. */
export function valued(
  name: string,
  describes: OptionSpec["describes"],
  placeholder: Placeholder,
  parser: parse.ParseValue<unknown>,
): OptionSpec {
  return { name, describes, value: { placeholder, parse: parser } };
}

const RESOURCE = valued("resource", "resource", "text", parse.filled);

/** Which columns of a score file are what, and how its cells are written. */
export const SCORE_OPTIONS: readonly OptionSpec[] = [
  RESOURCE,
  column("id", "id"),
  column("pre", "pre"),
  column("post", "post"),
  { ...valued("follow-up", "followUp", "column", parse.filled), repeatable: true },
  column("wave", "wave"),
  column("score", "score"),
  { ...valued("outcome", "outcome", "literal:name=pre:post", parse.outcome), repeatable: true },
  { ...valued("subscale", "subscaleOutcome", "literal:name=items", parse.subscale), repeatable: true },
  valued("pre-items", "preItems", "text", parse.filled),
  valued("post-items", "postItems", "text", parse.filled),
  { ...valued("by", "by", "column", parse.filled), repeatable: true },
  { ...valued("covariate", "covariate", "column", parse.filled), repeatable: true },
  column("cohort", "cohort"),
  { name: "no-cohort", describes: "noCohort" },
  valued("scale", "scale", "literal:min:max", parse.scale),
  { name: "lower-is-better", describes: "lowerIsBetter" },
  valued("confidence", "confidence", "number", parse.confidence),
  valued("tiers", "tiers", "list", parse.list),
  valued("missing", "missing", "list", parse.list),
  valued("delimiter", "delimiter", "text", parse.delimiter),
  valued("decimal", "decimal", "literal:.|,", parse.oneOf(".", ",")),
  valued("encoding", "encoding", "text", parse.text),
  valued("bootstrap", "bootstrap", "number", parse.resamples),
  valued("seed", "seed", "number", parse.wholeNumber),
  valued("rows", "rows", "file", parse.ownFile),
  { name: "list-unmatched", describes: "listUnmatched" },
  valued("min-cell", "minCell", "number", parse.wholeNumber),
];

const SCORE_READING: ReadonlySet<string> = new Set([
  ...[
    "id",
    "pre",
    "post",
    "follow-up",
    "wave",
    "score",
    "by",
    "cohort",
    "no-cohort",
    "scale",
    "lower-is-better",
  ],
  ...["tiers", "missing", "delimiter", "decimal", "encoding"],
]);
const INTERVIEW_READING: ReadonlySet<string> = new Set([
  ...["informants", "transcripts", "column", "path-separator", "offsets", "coder-from", "sheet"],
]);

/** Only `gains`. */
export const GAINS_OPTIONS: readonly OptionSpec[] = [
  valued("mastery", "mastery", "number", parse.number),
  valued("reliability", "reliability", "number", parse.share),
  { name: "effectiveness", describes: "effectiveness" },
];

/** Only `compare`. */
export const COMPARE_OPTIONS: readonly OptionSpec[] = [
  { ...valued("days", "days", "column", parse.filled), repeatable: true },
  valued("margin", "margin", "number", parse.positiveNumber),
  valued("test", "test", "literal:t|auto", parse.oneOf("t", "auto")),
  valued("equivalence", "equivalence", "number", parse.positiveNumber),
];

/** Only `items`: which columns are items, how they are scored, and what is made of them. */
export const ITEMS_OPTIONS: readonly OptionSpec[] = [
  RESOURCE,
  valued("instrument", "instrument", "text", parse.filled),
  column("id", "itemsId"),
  { ...valued("item", "item", "column", parse.filled), repeatable: true },
  valued("pre-items", "preItems", "text", parse.filled),
  valued("post-items", "postItems", "text", parse.filled),
  column("wave", "itemsWave"),
  valued("pre", "itemsPre", "text", parse.filled),
  valued("post", "itemsPost", "text", parse.filled),
  { ...valued("by", "itemsBy", "column", parse.filled), repeatable: true },
  valued("key", "answerKey", "file", parse.filled),
  valued("max", "max", "number", parse.positiveNumber),
  { name: "blank-is-wrong", describes: "blankIsWrong" },
  { ...valued("subscale", "subscale", "literal:name=items", parse.subscale), repeatable: true },
  { ...valued("total", "total", "column", parse.filled), repeatable: true },
  valued("confidence", "confidence", "number", parse.confidence),
  valued("tiers", "tiers", "list", parse.list),
  valued("missing", "missing", "list", parse.list),
  valued("delimiter", "delimiter", "text", parse.delimiter),
  valued("decimal", "decimal", "literal:.|,", parse.oneOf(".", ",")),
  valued("encoding", "encoding", "text", parse.text),
  valued("rows", "itemRows", "file", parse.ownFile),
  valued("min-cell", "minCellItems", "number", parse.wholeNumber),
];

/** How coded interviews are read. */
export const INTERVIEW_OPTIONS: readonly OptionSpec[] = [
  RESOURCE,
  valued("informants", "informants", "file", parse.filled),
  valued("transcripts", "transcripts", "folder", parse.filled),
  { ...valued("column", "ownColumn", "literal:role=column", parse.ownColumn), repeatable: true },
  valued("path-separator", "pathSeparator", "text", parse.filled),
  valued("offsets", "offsets", "literal:convention", parse.oneOf(...OFFSET_CONVENTIONS)),
  valued("coder-from", "coderFrom", "literal:coding|selection", parse.oneOf("coding", "selection")),
  { ...valued("coder-name", "coderName", "text", parse.filled), repeatable: true },
  valued("sheet", "sheet", "text", parse.filled),
  valued("delimiter", "delimiter", "text", parse.delimiter),
  valued("encoding", "encoding", "text", parse.text),
  valued("confidence", "confidence", "number", parse.confidence),
  valued("seed", "seed", "number", parse.wholeNumber),
  { name: "show-names", describes: "showNames" },
];

/** Only `themes`. */
export const THEMES_OPTIONS: readonly OptionSpec[] = [
  valued("coder", "coder", "literal:name|consensus|any", parse.filled),
  { ...valued("by", "byAttribute", "column", parse.filled), repeatable: true },
  valued("tiers", "tiers", "list", parse.list),
  valued("order", "order", "column", parse.filled),
  { name: "informant-intervals", describes: "informantIntervals" },
  valued("quotes", "quotes", "number", parse.wholeNumber),
  valued("matrix", "matrix", "file", parse.ownFile),
  {
    ...valued("checklist", "checklist", "literal:coreq|srqr", parse.oneOf("coreq", "srqr")),
    repeatable: true,
  },
  valued("min-cell", "minCellThemes", "number", parse.wholeNumber),
];

/** Only `agreement`. */
export const AGREEMENT_OPTIONS: readonly OptionSpec[] = [
  valued("unit", "unit", "literal:unit", parse.oneOf("segment", "character", "sentence", "document")),
  valued("level", "level", "literal:level", parse.oneOf("nominal", "ordinal", "interval", "ratio")),
  valued("categories", "categories", "list", parse.list),
  valued("bootstrap", "bootstrapDocuments", "number", parse.resamples),
  { name: "excerpts", describes: "excerpts" },
];

/** Only `anonymize`. */
export const ANONYMIZE_OPTIONS: readonly OptionSpec[] = [
  { ...valued("output", "anonymizeOutput", "folder", parse.filled), short: "o" },
  valued("key", "key", "file", parse.ownFile),
  valued("prefix", "prefix", "text", parse.prefix),
  { ...valued("id", "anonymizeId", "column", parse.filled), repeatable: true },
  { ...valued("drop", "drop", "column", parse.filled), repeatable: true },
  {
    ...valued("generalise", "generalise", "literal:column=how", parse.generalisation),
    repeatable: true,
  },
  valued("names", "names", "file", parse.filled),
  valued("offsets", "anonymizeOffsets", "literal:convention", parse.oneOf("utf16", "codepoint")),
  valued("delimiter", "delimiter", "text", parse.delimiter),
  valued("encoding", "encoding", "text", parse.text),
  { name: "force", describes: "anonymizeForce" },
  valued("format", "format", "literal:format", parse.oneOf("terminal", "markdown", "json", "html", "docx")),
];

/** Only `init`. */
export const INIT_OPTIONS: readonly OptionSpec[] = [
  { ...valued("output", "initOutput", "file", parse.ownFile), short: "o" },
  valued("ci", "ci", "literal:github|gitlab", parse.oneOf("github", "gitlab")),
  { name: "force", describes: "force" },
  { name: "yes", describes: "yes" },
];

/** Every command that makes a report. */
export const REPORT_OPTIONS: readonly OptionSpec[] = [
  valued("format", "format", "literal:format", parse.oneOf("terminal", "markdown", "json", "html", "docx")),
  { ...valued("output", "output", "file", parse.text), short: "o" },
  valued("fail-on", "failOn", "literal:level", parse.oneOf("error", "warning", "never")),
];

/** Every command. */
export const COMMON_OPTIONS: readonly OptionSpec[] = [
  valued("lang", "lang", "literal:en|id", parse.oneOf("en", "id")),
  { name: "quiet", describes: "quiet" },
  { name: "no-color", describes: "noColor" },
];

/** How files are read that `check` is given without a descriptor, be they scores or interviews. */
export const READING_OPTIONS: readonly OptionSpec[] = [
  ...SCORE_OPTIONS.filter(({ name }) => SCORE_READING.has(name)),
  ...INTERVIEW_OPTIONS.filter(({ name }) => INTERVIEW_READING.has(name)),
];
