import { extname, resolve } from "node:path";
import type { OptionValues, Outcome } from "../commands/command.ts";
import type { Severity } from "../core/finding.ts";
import { InputError } from "../core/input-error.ts";
import type { Catalogue } from "../language/catalogue.ts";
import { catalogueOf } from "../language/index.ts";
import { FORMAT_OF_ENDING, RENDERERS, type ReportFormat } from "../report/render.ts";
import type { Terminal } from "../report/terminal.ts";
import { askOnTerminal } from "./ask-on-terminal.ts";
import { EXIT } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import type { Request } from "./program.ts";
import { Progress } from "./progress.ts";
import { packageVersion } from "./version.ts";
import { requireNoInput, requireOutputPlace, writeFileWhole } from "./write-file.ts";
import { writeFilesWhole } from "./write-files.ts";
import { writeOut } from "./write-out.ts";

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/**
 * Runs one command and writes what it says: the report to its place, findings that left something out to stderr.
 * @param onCatalogue hears of the language of a study descriptor, which holds unless one was asked for
 */
export async function runCommand(
  { command, inputs, options }: Request,
  asked: Catalogue,
  io: Io,
  onCatalogue: (catalogue: Catalogue) => void = () => {},
): Promise<number> {
  let catalogue = asked;
  const { output: place, rows, matrix } = options as { output?: string; rows?: string; matrix?: string };
  const output = command.writesFolder === true ? undefined : place;
  const beside = rows ?? matrix;
  const { informants, transcripts } = options as { informants?: string; transcripts?: string };
  const besides = (command.besideInputs ?? []).map((name) => options[name] as string | undefined);
  const read = [...inputs, informants, ...besides].filter((path) => path !== undefined);
  for (const path of [output, beside]) if (path !== undefined) requireOutputPlace(path, read, transcripts);
  if (output !== undefined && beside !== undefined && resolve(output) === resolve(beside)) {
    throw new InputError("outputs-are-one", { file: beside });
  }
  const makesReport = command.options.some(({ name }) => name === "format");
  const format = makesReport ? formatOf(options, output, command.endings ?? {}, io) : "terminal";
  if (format === "docx" && output === undefined && io.stdout.isTTY)
    throw new InputError("binary-to-terminal", { format });
  const progress = new Progress(io.stderr, options["quiet"] === true);
  const outcome = await command
    .run(inputs, options, {
      version: packageVersion(io.packageRoot),
      packageRoot: io.packageRoot,
      today: () => new Date().toISOString().slice(0, "YYYY-MM-DD".length),
      stdin: () => io.stdin,
      ...(canAsk(command, options, io) && { ask: askOnTerminal(io, () => progress.clear()) }),
      progress: (seen) => progress.show(seen, catalogue),
      study: ({ language, reads }) => {
        if (language !== undefined && options["lang"] === undefined) {
          catalogue = catalogueOf(language);
          onCatalogue(catalogue);
        }
        for (const path of [output, beside]) if (path !== undefined) requireNoInput(path, reads);
      },
    })
    .finally(() => progress.clear());
  if (outcome.kind === "text") {
    await writeOut(io.stdout, outcome.text);
    return EXIT.fine;
  }
  if (outcome.kind === "files") {
    writeFilesWhole(outcome.files, outcome.mayReplace);
    await writeOut(io.stdout, outcome.text);
    return EXIT.fine;
  }
  if (outcome.kind === "report" && outcome.rows !== undefined)
    writeFileWhole(outcome.rows.path, outcome.rows.lines(catalogue));
  const terminal = {
    width: output === undefined ? (io.stdout.columns ?? 80) : 80,
    color: output === undefined && hasColor(options, io),
  };
  const content = await contentOf(outcome, format, terminal, catalogue);
  if (output === undefined) await writeOut(io.stdout, content);
  else writeFileWhole(output, typeof content === "string" ? [content] : content);
  return outcome.kind === "document" ? EXIT.fine : exitCodeOf(outcome, options);
}

function canAsk({ asks }: Request["command"], options: OptionValues, { stdin, stdout }: Io): boolean {
  return asks === true && options["yes"] !== true && stdin.isTTY === true && stdout.isTTY === true;
}

/** A report in a format that every command has, or in one that only this has. */
async function contentOf(
  outcome: Exclude<Outcome, { kind: "text" | "files" }>,
  format: string,
  terminal: Terminal,
  catalogue: Catalogue,
): Promise<string | Uint8Array> {
  const its = outcome.kind === "report" ? outcome.formats?.[format] : undefined;
  if (its !== undefined) return await its(catalogue);
  // A program reads the result alone, and need not wait for its document.
  const root = format === "json" ? undefined : await outcome.document(catalogue);
  const document = () => root!;
  if (outcome.kind === "report")
    return await RENDERERS[format as ReportFormat](
      { result: outcome.result, document },
      { terminal, catalogue },
    );
  // What is no result has no form for programs.
  return await RENDERERS[format === "markdown" || format === "html" ? format : "terminal"](
    { result: {}, document },
    { terminal, catalogue },
  );
}

function formatOf(
  options: OptionValues,
  output: string | undefined,
  endings: Readonly<Record<string, string>>,
  { stdout }: Io,
): string {
  const asked = options["format"] as string | undefined;
  if (asked !== undefined) return asked;
  if (output === undefined) return stdout.isTTY ? "terminal" : "markdown";
  const ending = extname(output).toLowerCase();
  const format = FORMAT_OF_ENDING[ending] ?? endings[ending];
  if (format === undefined) throw new InputError("unknown-format", { file: output });
  return format;
}

/** Colour as the terminal, NO_COLOR and FORCE_COLOR say (no-color.org, force-color.org); `--no-color` beats them. */
function hasColor(options: OptionValues, { stdout, env }: Io): boolean {
  if (options["color"] === false) return false;
  if (env["NO_COLOR"] !== undefined && env["NO_COLOR"] !== "") return false;
  if (env["FORCE_COLOR"] !== undefined && env["FORCE_COLOR"] !== "") return env["FORCE_COLOR"] !== "0";
  return stdout.isTTY === true && env["TERM"] !== "dumb";
}

function exitCodeOf(
  { findings, failOn: itsOwn = "error" }: Extract<Outcome, { kind: "report" }>,
  options: OptionValues,
): number {
  const failOn = (options["failOn"] as "error" | "warning" | "never" | undefined) ?? itsOwn;
  if (failOn === "never") return EXIT.fine;
  return findings.some(({ severity }) => RANK[severity] >= RANK[failOn]) ? EXIT.findings : EXIT.fine;
}
