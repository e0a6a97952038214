import { extname, resolve } from "node:path";
import type { OptionValues, ReportOutcome } from "../commands/command.ts";
import type { Severity } from "../core/finding.ts";
import { InputError } from "../core/input-error.ts";
import type { Catalogue } from "../language/catalogue.ts";
import { catalogueOf } from "../language/index.ts";
import { FORMAT_OF_ENDING, RENDERERS } from "../report/render.ts";
import { askOnTerminal } from "./ask-on-terminal.ts";
import { EXIT } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import type { Request } from "./program.ts";
import { Progress } from "./progress.ts";
import { tellFolder } from "./tell-folder.ts";
import { packageVersion } from "./version.ts";
import { isDirectory, requireNoInput, requireOutputPlace, writeFileWhole } from "./write-file.ts";
import { writeFilesWhole } from "./write-files.ts";
import { writeFolder } from "./write-folder.ts";
import { writeOut } from "./write-out.ts";
import { writeReport } from "./write-report.ts";

/** What stands for the file where there is a folder of them: pages, unless another format is asked for. */
const IN_FOLDER = "index.html";
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
  const isFolder = command.writesReports?.(options) === true;
  const output = isFolder || command.writesFolder === true ? undefined : place;
  const beside = rows ?? matrix;
  const { informants, transcripts } = options as { informants?: string; transcripts?: string };
  const besides = (command.besideInputs ?? []).flatMap(
    (name) => options[name] as string | readonly string[] | undefined,
  );
  const read = [...inputs, informants, ...besides].filter((path) => path !== undefined);
  for (const path of [output, beside]) if (path !== undefined) requireOutputPlace(path, read, transcripts);
  if (output !== undefined && beside !== undefined && resolve(output) === resolve(beside)) {
    throw new InputError("outputs-are-one", { file: beside });
  }
  // A folder that is an input holds the study, and its reports may lie in it; one of transcripts is read whole.
  const reads = [
    ...read.filter((path) => !isDirectory(path)),
    ...(transcripts === undefined ? [] : [transcripts]),
  ];
  const makesReport = command.options.some(({ name }) => name === "format");
  const format = makesReport
    ? formatOf(options, isFolder ? IN_FOLDER : output, command.endings ?? {}, io)
    : "terminal";
  const progress = new Progress(io.stderr, options["quiet"] === true);
  const outcome = await command
    .run(inputs, options, {
      version: packageVersion(io.packageRoot),
      packageRoot: io.packageRoot,
      today: () => new Date().toISOString().slice(0, "YYYY-MM-DD".length),
      stdin: () => io.stdin,
      ...(canAsk(command, options, io) && { ask: askOnTerminal(io, () => progress.clear()) }),
      progress: (seen) => progress.show(seen, catalogue),
      study: ({ language, reads: its }) => {
        if (language !== undefined && options["lang"] === undefined) {
          catalogue = catalogueOf(language);
          onCatalogue(catalogue);
        }
        for (const path of [output, beside]) if (path !== undefined) requireNoInput(path, its);
        reads.push(...its);
      },
    })
    .finally(() => progress.clear());
  if (outcome.kind === "text") {
    await writeOut(io.stdout, outcome.text);
    return EXIT.fine;
  }
  if (outcome.kind === "files") {
    const files = outcome.files.map(({ path, text }) => ({ path, content: text }));
    writeFilesWhole(files, outcome.mayReplace);
    await writeOut(io.stdout, outcome.text);
    return EXIT.fine;
  }
  const isShown = output === undefined && !isFolder;
  const terminal = {
    width: isShown ? (io.stdout.columns ?? 80) : 80,
    color: isShown && hasColor(options, io),
  };
  const surface = { terminal, catalogue };
  if (outcome.kind === "document") {
    // What is no result has no form for programs.
    const document = () => outcome.document(catalogue);
    const isRead = format === "markdown" || format === "html" || format === "docx";
    const content = await RENDERERS[isRead ? format : "terminal"]({ result: {}, document }, surface);
    if (output !== undefined) writeFileWhole(output, typeof content === "string" ? [content] : content);
    else if (typeof content !== "string" && io.stdout.isTTY)
      throw new InputError("binary-to-terminal", { format });
    else await writeOut(io.stdout, content);
    return EXIT.fine;
  }
  if (outcome.kind === "folder") {
    const path = place!;
    const written = await writeFolder(outcome, { path, format, surface, reads, progress }).finally(() =>
      progress.clear(),
    );
    await tellFolder(written, outcome, path, catalogue, io);
    return written.failed.length > 0 ? EXIT.input : exitCodeOf(written, options);
  }
  if (outcome.rows !== undefined) writeFileWhole(outcome.rows.path, outcome.rows.lines(catalogue));
  await writeReport(
    outcome,
    { output, format, surface, reads, isAsked: options["format"] !== undefined },
    io,
  );
  return exitCodeOf(outcome, options);
}

function canAsk({ asks }: Request["command"], options: OptionValues, { stdin, stdout }: Io): boolean {
  return asks === true && options["yes"] !== true && stdin.isTTY === true && stdout.isTTY === true;
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
  { findings, failOn: itsOwn = "error" }: Pick<ReportOutcome, "findings" | "failOn">,
  options: OptionValues,
): number {
  const failOn = (options["failOn"] as "error" | "warning" | "never" | undefined) ?? itsOwn;
  if (failOn === "never") return EXIT.fine;
  return findings.some(({ severity }) => RANK[severity] >= RANK[failOn]) ? EXIT.findings : EXIT.fine;
}
