import { COMMANDS } from "../commands/index.ts";
import { InputError } from "../core/input-error.ts";
import { catalogueOf } from "../language/index.ts";
import { EXIT } from "./exit-codes.ts";
import { findLanguage } from "./find-language.ts";
import type { Io } from "./io.ts";
import { printError } from "./print-error.ts";
import { parseArguments } from "./program.ts";
import { runCommand } from "./run-command.ts";

/** Runs the program on its arguments and gives the exit code. Input and usage errors end here, as one line. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let catalogue = catalogueOf(findLanguage(argv));
  try {
    const request = await parseArguments(argv, COMMANDS, catalogue, io);
    return request === undefined
      ? EXIT.fine
      : await runCommand(request, catalogue, io, (its) => {
          catalogue = its;
        });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    printError(error, catalogue, io.stderr);
    return EXIT.input;
  }
}
