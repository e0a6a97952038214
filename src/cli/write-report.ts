import { statSync } from "node:fs";
import type { ReportOutcome } from "../commands/command.ts";
import { InputError } from "../core/input-error.ts";
import type { Surface } from "../report/render.ts";
import type { Io } from "./io.ts";
import { renderFigures, renderReport } from "./render-report.ts";
import { requireNoInput, writeFileWhole } from "./write-file.ts";
import { writeFilesWhole } from "./write-files.ts";
import { writeOut } from "./write-out.ts";

/** Where a report goes, and in what form. */
export interface Place {
  /** The file; else standard output. */
  readonly output: string | undefined;
  readonly format: string;
  /** Whether somebody asked for the format. */
  readonly isAsked: boolean;
  readonly surface: Surface;
  /** No file may replace one of these. */
  readonly reads: readonly string[];
}

/**
 * Writes a report, with the files beside it: all or none. Where figures were asked for and no report, they are written alone.
 * @throws InputError `output-is-input`, `output-failed`, `binary-to-terminal`
 */
export async function writeReport(outcome: ReportOutcome, place: Place, io: Io): Promise<void> {
  const { output, format, isAsked, surface, reads } = place;
  if (outcome.figures !== undefined && output === undefined && !isAsked) {
    const files = await renderFigures(outcome, surface.catalogue);
    for (const { path } of files) requireNoInput(path, reads);
    writeFilesWhole(files, true);
    const { help, numbers } = surface.catalogue;
    const count = numbers.integer(files.length);
    return await writeOut(io.stdout, `${help.figuresMade(count, outcome.figures.folder)}\n`);
  }
  if (format === "docx" && output === undefined && io.stdout.isTTY === true)
    throw new InputError("binary-to-terminal", { format });
  const isFile = output !== undefined && !isDevice(output);
  const { content, beside } = await renderReport(outcome, format, surface, isFile ? output : undefined);
  for (const { path } of beside) requireNoInput(path, reads);
  if (isFile && beside.length > 0) return writeFilesWhole([...beside, { path: output, content }], true);
  writeFilesWhole(beside, true);
  if (output === undefined) await writeOut(io.stdout, content);
  else writeFileWhole(output, typeof content === "string" ? [content] : content);
}

function isDevice(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === false;
}
