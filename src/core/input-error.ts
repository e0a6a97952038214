/** Everything that can be wrong with input or usage; the sentence for each stands in `language/`. */
export type InputErrorCode =
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
  | "different-columns"
  | "too-many-levels"
  | "group-of-names"
  | "no-scores"
  // usage
  | "bad-scale"
  | "mastery-outside-scale"
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
  | "output-failed";

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
