import { InputError } from "../core/input-error.ts";
import { maskText } from "../data/identifiers/mask.ts";
import type { Catalogue } from "../language/catalogue.ts";
import { errorSentence } from "../language/error-sentence.ts";

/** What names files, and is shown as it is. */
const FILES: ReadonlySet<string> = new Set(["file", "first", "input", "path", "folder", "beside", "output"]);

/** Prints an input error as one line on standard error. */
export function printError(error: InputError, catalogue: Catalogue, stderr: NodeJS.WritableStream): void {
  stderr.write(`paud-analyze: ${toldError(error, catalogue)}\n`);
}

/** An input error as a sentence. Headers and values it quotes may hold identifiers: they are masked. */
export function toldError(error: InputError, catalogue: Catalogue): string {
  const masked = Object.entries(error.args).map(([name, its]): [string, typeof its] => {
    if (typeof its === "number" || FILES.has(name)) return [name, its];
    return [name, typeof its === "string" ? maskText(its) : its.map((each) => maskText(each))];
  });
  return errorSentence(new InputError(error.code, Object.fromEntries(masked)), catalogue);
}
