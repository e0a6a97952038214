/** What an input error can say in detail. */
export type ErrorArgs = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * Input or usage that cannot be read or understood. Caught once, in `cli/`, where it becomes one line that says what,
 * where and what to do (exit 2). `code` names the sentence in `language/`; `args` fill it.
 */
export class InputError extends Error {
  readonly code: string;
  readonly args: ErrorArgs;

  constructor(code: string, args: ErrorArgs = {}) {
    super(`${code} ${JSON.stringify(args)}`);
    this.name = "InputError";
    this.code = code;
    this.args = args;
  }
}
