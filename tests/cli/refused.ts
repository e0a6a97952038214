import type { Readable } from "node:stream";
import { parseArguments } from "../../src/cli/program.ts";
import { runCommand } from "../../src/cli/run-command.ts";
import { COMMANDS } from "../../src/commands/index.ts";
import { catalogueOf } from "../../src/language/index.ts";
import { surroundings } from "./in-process.ts";

/** What a run of the command line is refused with; `undefined` where it is not. */
export async function refused(
  argv: readonly string[],
  stdin: string | Buffer | Readable = "",
  terminal?: { columns: number },
): Promise<unknown> {
  const { io } = surroundings(stdin, {}, terminal);
  try {
    const request = await parseArguments(argv, COMMANDS, catalogueOf("en"), io);
    await runCommand(request!, catalogueOf("en"), io);
  } catch (error) {
    return error;
  }
  return undefined;
}
