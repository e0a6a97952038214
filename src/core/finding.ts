/** How much a finding matters: an `error` means something was left out of the analysis. */
export type Severity = "error" | "warning" | "info";

/** Every fact about the user's data that can be found; prose for each stands in `language/`. */
export type Rule = ScoreRule | WaveRule | BetweenRule | ItemRule | InterviewRule | CheckRule;

/** Facts about score files. */
export type ScoreRule =
  // what was read
  | "missing-id"
  | "repeated-row"
  | "conflicting-id"
  | "id-in-several-groups"
  | "missing-group"
  | "several-cohorts"
  | "no-id-column"
  | "names-as-ids"
  | "row-numbers-as-ids"
  | "summary-row"
  | "rows-above-header"
  | "not-a-number"
  | "ambiguous-number"
  | "spreadsheet-error"
  | "out-of-scale"
  | "other-denominator"
  | "mixed-decimal-signs"
  | "wave-order-assumed"
  | "not-a-tier"
  | "several-covariates"
  | "bad-days"
  | "more-findings"
  // what the analysis met
  | "no-pairs"
  | "few-pairs"
  | "ceiling"
  | "many-zeros"
  | "verdict-differs"
  | "hodges-lehmann-includes-zero"
  | "clustered"
  | "people-counted-again"
  | "twice-in-a-tier";

/** What the analysis of several waves met. */
export type WaveRule = "no-follow-up" | "dropout-differs" | "sphericity-violated" | "wide-margin";

/** Facts that the comparison of groups met. */
export type BetweenRule = "slopes-differ" | "groups-may-differ-in-test";

/** Facts about the items of a test, beside those that all score files share. */
export type ItemRule =
  // what was read
  | "answer-not-a-number"
  | "answer-out-of-range"
  | "item-one-wave"
  | "mostly-marks"
  | "key-unused"
  // what the analysis met
  | "no-complete-answers"
  | "few-answers"
  | "many-answers-missing"
  | "many-options";

/** Facts about coded interviews. */
export type InterviewRule =
  // what was read of interviews
  | "missing-document"
  | "missing-informant"
  | "missing-coder"
  | "empty-code"
  | "repeated-coding"
  | "bad-offsets"
  | "offsets-uncertain"
  | "quote-differs"
  | "quote-not-found"
  | "quote-ambiguous"
  | "similar-codes"
  | "several-informants"
  | "not-an-attribute"
  | "conflicting-attribute"
  | "not-in-map"
  | "not-in-data"
  | "no-transcript"
  | "paragraph-numbers"
  | "cancelled-annotations"
  | "hidden-sheets"
  | "dangling-codes"
  | "duplicate-guids"
  | "codes-are-cases"
  | "coders-differ"
  | "unread-source"
  | "selections-without-text"
  | "schema-break"
  // what the analysis of interviews met
  | "no-place"
  | "unmatched-units"
  | "single-coder-documents"
  | "order-unknown"
  | "few-documents";

/** Facts that `check` looks for beside those met on reading. */
export type CheckRule =
  // the table and its schema
  | "ragged-row"
  | "unclosed-quote"
  | "stray-quote"
  | "record-too-long"
  | "no-rows"
  | "missing-column"
  | "extra-column"
  | "column-order"
  | "duplicate-column"
  | "unnamed-column"
  | "wrong-type"
  | "required"
  | "not-unique"
  | "out-of-range"
  | "wrong-length"
  | "wrong-pattern"
  | "not-in-enum"
  | "wrong-json"
  | "primary-key"
  | "unique-key"
  | "foreign-key"
  | "wrong-hash"
  | "not-recognised"
  | "unread-data"
  // who is who
  | "similar-ids"
  | "one-wave-only"
  | "tier-out-of-order"
  | "waves-swapped"
  | "waves-equal"
  // scores
  | "text-number"
  | "at-floor"
  | "at-ceiling"
  | "constant-column"
  | "digit-preference"
  | "item-total"
  // what spreadsheets do
  | "title-rows"
  | "formula-residue"
  | "scientific-id"
  | "date-as-number"
  | "merged-cells"
  | "blank-rows"
  | "padded-cell"
  // interviews
  | "unknown-code"
  | "unknown-informant"
  // privacy
  | "nik"
  | "nuptk"
  | "nip"
  | "phone"
  | "email"
  | "full-names"
  | "nik-as-number"
  | "names-in-text"
  | "small-groups"
  // encoding
  | "nul-byte"
  | "invalid-utf8"
  | "mojibake"
  | "replacement-character"
  | "bidi-character"
  | "zero-width"
  // the check itself
  | "waiver-unused"
  | "waiver-expired";

/**
 * A fact about the user's data, as data. `row` is the spreadsheet's row (the first line of the file is row 1); `column`
 * is the header as written.
 */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly file?: string;
  readonly row?: number;
  readonly column?: string;
  /** The offending text, shortened and with long digit runs masked; never an identifier. */
  readonly value?: string;
  readonly args?: Readonly<Record<string, string | number>>;
}
