import { type CommanderError, Help, Option, Command as Program } from "commander";
import type { Command, OptionValues } from "../commands/command.ts";
import { COMMON_OPTIONS, type OptionSpec } from "../commands/options/options.ts";
import type { Catalogue } from "../language/catalogue.ts";
import type { Io } from "./io.ts";
import { usageError } from "./usage-error.ts";
import { packageVersion } from "./version.ts";
import { writeOut } from "./write-out.ts";

/** What the user asked for. */
export interface Request {
  readonly command: Command;
  readonly inputs: readonly string[];
  readonly options: OptionValues;
}

/**
 * Understands the arguments; `undefined` when the answer was help or the version, already printed.
 * @throws InputError for a usage error
 */
export async function parseArguments(
  argv: readonly string[],
  commands: readonly Command[],
  catalogue: Catalogue,
  io: Io,
): Promise<Request | undefined> {
  let request: Request | undefined;
  // Gathered, for commander would write it without waiting or minding a reader that has left.
  let answer = "";
  const say = (text: string) => {
    answer += text;
  };
  const program = new Program("paud-analyze");
  configure(program, catalogue, io, say);
  program
    .description(catalogue.help.program)
    .version(packageVersion(io.packageRoot), "-V, --version", catalogue.help.version)
    .helpCommand("help [command]", catalogue.help.helpCommand)
    .enablePositionalOptions()
    .addHelpText("after", () => examples(catalogue, catalogue.help.programExamples));
  for (const option of COMMON_OPTIONS) program.addOption(commanderOption(option, catalogue));
  for (const command of commands) {
    const sub = program.command(command.name);
    configure(sub, catalogue, io, say);
    const { summary, description, examples: its } = catalogue.help.commands[command.name];
    const { name, describes, many, optional = false } = command.argument;
    sub
      .summary(summary)
      .description(description)
      .argument(argumentOf(name, many, optional), catalogue.help[describes])
      .addHelpText("after", () => examples(catalogue, its))
      .action((given: string | string[] | undefined, options: OptionValues) => {
        const inputs = typeof given === "string" ? [given] : (given ?? []);
        request = { command, inputs, options: { ...options, ...givenBeforeCommand(program) } };
      });
    // The options of the others are not asked for, and are many.
    if (argv.includes(command.name)) {
      for (const option of command.options) sub.addOption(commanderOption(option, catalogue));
    }
  }
  if (argv.length === 0) {
    program.outputHelp();
    await writeOut(io.stdout, answer);
    return undefined;
  }
  try {
    await program.parseAsync([...argv], { from: "user" });
  } catch (error) {
    if (!isCommanderError(error)) throw error;
    if (error.exitCode !== 0) throw usageError(error, argv, commands);
    await writeOut(io.stdout, answer);
    return undefined;
  }
  return request;
}

function argumentOf(name: string, many: boolean, optional: boolean): string {
  const argument = many ? `${name}...` : name;
  return optional ? `[${argument}]` : `<${argument}>`;
}

/** The options that stand before the command, which are the ones every command has. */
function givenBeforeCommand(program: Program): OptionValues {
  const given = Object.entries(program.opts()).filter(
    ([name]) => program.getOptionValueSource(name) === "cli",
  );
  return Object.fromEntries(given);
}

function configure(program: Program, { help }: Catalogue, { stdout }: Io, say: (text: string) => void): void {
  const titles: Readonly<Record<string, string>> = help.titles;
  program
    .exitOverride()
    .configureOutput({ writeOut: say, writeErr: () => {}, outputError: () => {} })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      helpWidth: Math.min(stdout.columns ?? 80, 100),
    })
    .helpOption("-h, --help", help.helpOption)
    .showSuggestionAfterError(false);
}

function commanderOption(spec: OptionSpec, { help }: Catalogue): Option {
  const short = spec.short === undefined ? "" : `-${spec.short}, `;
  const option = new Option(
    `${short}--${spec.name}${placeholderOf(spec, help)}`,
    help.options[spec.describes],
  );
  if (spec.value === undefined) return option;
  const { parse } = spec.value;
  const flag = `--${spec.name}`;
  return option.argParser((text: string, before: unknown) => {
    const value = parse(text, flag);
    return spec.repeatable === true ? [...((before as unknown[] | undefined) ?? []), value] : value;
  });
}

function placeholderOf({ value }: OptionSpec, { placeholders }: Catalogue["help"]): string {
  if (value === undefined) return "";
  const words: Readonly<Record<string, string>> = placeholders;
  return ` <${words[value.placeholder] ?? value.placeholder.replace("literal:", "")}>`;
}

function examples({ help }: Catalogue, list: readonly { command: string; means: string }[] | object): string {
  const rows = Object.values(list) as readonly { command: string; means: string }[];
  const lines = rows.map(({ command, means }) => `  ${command}\n      ${means}`);
  return `\n${help.titles.examples}\n${lines.join("\n")}\n\n${help.titles.exitCodes}\n  ${new Help().boxWrap(help.exitCodes, 76).replaceAll("\n", "\n  ")}\n`;
}

function isCommanderError(error: unknown): error is CommanderError {
  return error instanceof Error && "code" in error && String(error.code).startsWith("commander.");
}
