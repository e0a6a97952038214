import type { CommanderError } from "commander";
import type { Command } from "../commands/command.ts";
import { SCHEMA_NAMES } from "../commands/schema.ts";
import { InputError } from "../core/input-error.ts";

/** Commander's own errors as input errors, so that they speak the user's language. */
export function usageError(
  { code, message }: CommanderError,
  argv: readonly string[],
  commands: readonly Command[],
): InputError {
  const names = commands.map(({ name }) => name);
  const command = argv.find((word) => names.some((name) => name === word)) ?? "";
  const program = command === "" ? "paud-analyze" : `paud-analyze ${command}`;
  const quoted = /'(.*)'/s.exec(message)?.[1] ?? "";
  switch (code) {
    case "commander.unknownCommand":
      return new InputError("unknown-command", { command: quoted, commands: names });
    case "commander.unknownOption":
      return new InputError("unknown-option", { option: quoted, program });
    case "commander.optionMissingArgument":
      return new InputError("option-needs-value", {
        option: /--[\w-]+/.exec(quoted)?.[0] ?? quoted,
        program,
      });
    case "commander.missingArgument":
      return command === "schema"
        ? new InputError("unknown-schema", { name: "", names: SCHEMA_NAMES })
        : new InputError("no-input");
    case "commander.help":
      return new InputError("unknown-command", {
        command: argv[argv.indexOf("help") + 1] ?? "",
        commands: names,
      });
    default:
      return new InputError("excess-arguments", { program });
  }
}
