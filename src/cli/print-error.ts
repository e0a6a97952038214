import type { InputError } from "../core/input-error.ts";
import type { Catalogue } from "../language/catalogue.ts";
import { errorSentence } from "../language/error-sentence.ts";

/** Prints an input error as one line on standard error. */
export function printError(error: InputError, catalogue: Catalogue, stderr: NodeJS.WritableStream): void {
  stderr.write(`paud-analyze: ${errorSentence(error, catalogue)}\n`);
}
