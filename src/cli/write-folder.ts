import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { FolderOutcome, MadeReport } from "../commands/command.ts";
import type { Finding } from "../core/finding.ts";
import { InputError } from "../core/input-error.ts";
import type { Surface } from "../report/render.ts";
import { toldError } from "./print-error.ts";
import type { Progress } from "./progress.ts";
import { renderReport } from "./render-report.ts";
import { isSystemError, requireNoInput } from "./write-file.ts";
import { type NewFile, writeFilesWhole } from "./write-files.ts";

/** Where reports are written, and in what form. */
export interface Folder {
  readonly path: string;
  readonly format: string;
  readonly surface: Surface;
  /** No file may replace one of these. */
  readonly reads: readonly string[];
  readonly progress: Progress;
}

/** What was written. */
export interface WrittenFolder {
  readonly made: number;
  readonly failed: readonly { readonly label: string; readonly why: string }[];
  readonly findings: readonly Finding[];
}

const ENDINGS: Readonly<Record<string, string>> = {
  markdown: "md",
  terminal: "txt",
  json: "json",
  html: "html",
  docx: "docx",
};
/** Stands for the code of an error that is none of the input. */
const BUG = "internal-error";

/**
 * Writes the reports of a folder one by one, each as soon as it is made, then their index and `summary.json`. A report that
 * cannot be made does not keep the others from being made.
 * @throws InputError `output-failed`, `output-is-input` for the index; the first error of the program itself, at the end
 */
export async function writeFolder(outcome: FolderOutcome, folder: Folder): Promise<WrittenFolder> {
  const { path, format, surface, progress } = folder;
  makeFolder(path);
  const { catalogue } = surface;
  const ending = ENDINGS[format] ?? format;
  const made: MadeReport[] = [];
  const failed: { readonly label: string; readonly why: string }[] = [];
  const findings: Finding[] = [];
  let bug: unknown;
  for (const [i, { name, label, make }] of outcome.reports.entries()) {
    progress.step({ number: i + 1, all: outcome.reports.length, label }, catalogue);
    const file = `${name}.${ending}`;
    try {
      const report = await make();
      const place = join(path, file);
      const { content, beside } = await renderReport(report, format, surface, place);
      writeChecked([...beside, { path: place, content }], folder);
      findings.push(...report.findings);
      made.push({ file });
    } catch (error) {
      const isOfInput = error instanceof InputError;
      if (!isOfInput) bug ??= error;
      const why = isOfInput ? toldError(error, catalogue) : catalogue.help.reportBug(String(error));
      made.push({ failed: isOfInput ? error.code : BUG, why });
      failed.push({ label, why });
    }
  }
  const index = outcome.index(made);
  const summary = await renderReport(index, "json", surface, undefined);
  const files: NewFile[] = [{ path: join(path, "summary.json"), content: summary.content }];
  if (format !== "json") {
    const place = join(path, `index.${ending}`);
    const { content, beside } = await renderReport(index, format, surface, place);
    files.push(...beside, { path: place, content });
  }
  writeChecked(files, folder);
  if (bug !== undefined) throw bug;
  return { made: made.length - failed.length, failed, findings };
}

function writeChecked(files: readonly NewFile[], { reads }: Folder): void {
  for (const { path } of files) requireNoInput(path, reads);
  writeFilesWhole(files, true);
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new InputError("output-failed", { file: path, detail: error.code });
  }
}
