/** Everything that can be wrong with input or usage; the sentence for each stands in `language/`. */
export type InputErrorCode =
  | TableErrorCode
  | ItemErrorCode
  | InterviewErrorCode
  | DescriptorErrorCode
  | InitErrorCode
  | AnonymizeErrorCode
  | CheckErrorCode
  | ReportErrorCode;

/** What can be wrong with tables, scores and usage. */
export type TableErrorCode =
  // the file as bytes and text
  | "no-such-file"
  | "is-directory"
  | "unreadable"
  | "read-failed"
  | "empty-file"
  | "not-text"
  | "unknown-encoding"
  | "invalid-utf8"
  | "invalid-encoding"
  | "nul-byte"
  // the file as a table
  | "unclosed-quote"
  | "stray-quote"
  | "record-too-long"
  | "ragged-row"
  | "no-rows"
  | "same-input-twice"
  // columns and their roles
  | "missing-column"
  | "duplicate-header"
  | "missing-role"
  | "ambiguous-column"
  | "column-twice"
  | "missing-wave"
  | "ambiguous-wave"
  | "no-such-wave"
  | "too-many-waves"
  | "days-per-follow-up"
  | "no-days"
  | "covariate-levels"
  | "different-columns"
  | "too-many-levels"
  | "group-of-names"
  | "no-scores"
  // usage
  | "bad-scale"
  | "mastery-outside-scale"
  | "outcome-and-columns"
  | "outcome-twice"
  | "outcome-without-columns"
  | "outcome-of-one-column"
  | "subscale-without-prefix"
  | "prefix-without-subscale"
  | "covariate-without-groups"
  | "margin-without-follow-up"
  | "no-input"
  | "unknown-command"
  | "unknown-option"
  | "option-needs-value"
  | "bad-option-value"
  | "excess-arguments"
  | "unknown-schema"
  | "unknown-format"
  // output
  | "output-folder-missing"
  | "output-is-input"
  | "outputs-are-one"
  | "binary-to-terminal"
  | "output-failed";

/** What can be wrong with the items of a test, and with what is asked about them. */
export type ItemErrorCode =
  // which columns are items
  | "no-items"
  | "ambiguous-items"
  | "no-items-with-prefix"
  | "no-common-items"
  | "one-prefix"
  | "item-and-prefix"
  | "item-twice"
  | "waves-twice"
  // what they hold
  | "items-need-key"
  | "no-answers"
  // the answer key
  | "not-a-key"
  | "key-twice"
  | "key-empty"
  | "key-bad-maximum"
  | "key-of-other-items"
  | "items-without-key"
  // what is made of them
  | "unknown-item"
  | "subscale-twice"
  | "totals-do-not-fit"
  // giving a study descriptor
  | "unknown-instrument"
  | "instrument-without-items"
  | "instrument-without-study";

/** What can be wrong with coded interviews and the files they come in. */
export type InterviewErrorCode =
  // archives, XML, JSON, workbooks
  | "archive-damaged"
  | "archive-unsafe"
  | "archive-too-large"
  | "archive-unknown"
  | "several-projects"
  | "xml-doctype"
  | "xml-damaged"
  | "xml-too-complex"
  | "json-damaged"
  | "file-too-large"
  | "workbook-damaged"
  | "missing-sheet"
  | "ambiguous-sheet"
  // coded interviews
  | "not-interviews"
  | "unknown-project"
  | "only-codebooks"
  | "documents-differ"
  | "codes-too-deep"
  | "nothing-coded"
  | "missing-attribute"
  | "attribute-varies"
  | "unknown-coder"
  | "coder-names"
  | "one-coder"
  | "missing-unit"
  | "documents-needed"
  | "offsets-needed"
  | "offsets-uncertain"
  | "text-needed"
  | "segments-needed"
  | "level-needs-numbers"
  | "level-needs-one-code"
  | "missing-category"
  | "not-an-order"
  | "map-without-key"
  | "not-a-folder";

/** What can be wrong with a study descriptor, and with giving one. */
export type DescriptorErrorCode =
  // the descriptor
  | "descriptor-damaged"
  | "descriptor-invalid"
  | "descriptor-too-large"
  | "url-resource"
  | "unsafe-path"
  // giving one
  | "several-descriptors"
  | "no-descriptor"
  | "study-with-files"
  | "resource-without-study"
  | "unknown-resource"
  | "resource-of-other-kind"
  | "study-without-kind"
  | "several-resources"
  | "several-instruments"
  | "unknown-instrument"
  | "inline-data"
  | "scattered-transcripts";

/** What can keep `init` from writing. */
export type InitErrorCode =
  | "descriptor-exists"
  | "other-descriptor"
  | "descriptor-name"
  | "ci-exists"
  | "outside-descriptor"
  | "unusable-path"
  | "input-is-stream"
  | "nothing-to-describe"
  | "too-many-files"
  | "too-many-columns"
  | "cancelled";

/** What can keep `anonymize` from writing. */
export type AnonymizeErrorCode =
  | "key-in-output"
  | "key-readable"
  | "key-damaged"
  | "output-not-empty"
  | "output-holds-input"
  | "anonymize-unsupported"
  | "nothing-to-anonymize"
  | "pipe-refused"
  | "same-place"
  | "no-such-column"
  | "offsets-unsupported"
  | "header-tells"
  | "option-missing";

/** What can be wrong with what is asked of `check`. */
export type CheckErrorCode = "unknown-rule" | "nothing-recognised" | "bad-field";

/** What can keep `report` from being made. */
export type ReportErrorCode =
  | "nothing-to-report"
  // files beside the data
  | "logo-unknown"
  | "logo-too-large"
  | "pseudonyms-columns"
  | "pseudonym-empty"
  | "pseudonym-twice"
  | "figures-with-each"
  // a report per value
  | "each-without-folder"
  | "each-role"
  | "each-without-values"
  | "each-without-scores";

/** What an input error can say in detail. */
export type ErrorArgs = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * Input or usage that cannot be read or understood. Caught once, in `cli/`, where it becomes one line that says what,
 * where and what to do (exit 2). `code` names the sentence in `language/`; `args` fill it.
 */
export class InputError extends Error {
  readonly code: InputErrorCode;
  readonly args: ErrorArgs;

  constructor(code: InputErrorCode, args: ErrorArgs = {}) {
    super(`${code} ${JSON.stringify(args)}`);
    this.name = "InputError";
    this.code = code;
    this.args = args;
  }
}
