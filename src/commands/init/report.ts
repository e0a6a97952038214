import type { InputError } from "../../core/input-error.ts";
import type { DescribedStudy } from "../../data/descriptor/describe/describe-study.ts";
import type { DescribedResource } from "../../data/descriptor/describe/describe-table.ts";
import type { Note } from "../../data/descriptor/describe/note.ts";
import { noteSentence } from "../../data/descriptor/describe/note-sentence.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import { errorSentence } from "../../language/error-sentence.ts";
import { shownValue } from "../../language/shown-value.ts";

/** A file of a folder that is not in the descriptor, and why. */
export interface LeftOut {
  readonly path: string;
  readonly error: InputError;
}

/** Notes that are told of one resource. */
const MOST_NOTES = 20;
/** What only the descriptor says. */
const QUIET: ReadonlySet<Note["code"]> = new Set(["seen", "seen-range", "format"]);

/** What was decided, and why, for whoever ran the command. */
export function initReport(
  study: DescribedStudy,
  written: { readonly path: string; readonly folder: string; readonly ciPath?: string },
  leftOut: readonly LeftOut[],
  catalogue: Catalogue,
): string {
  const { report } = catalogue.init;
  const head = report.made(shownValue(written.path), report.resources(study.resources.length));
  const lines = [
    head,
    ...(written.ciPath === undefined ? [] : [report.also(shownValue(written.ciPath))]),
    "",
    ...study.resources.flatMap((its) => resourceLines(its, catalogue)),
    ...study.notes.map((note) => `- ${columnsOf(note, study)}${noteSentence(note, catalogue)}`),
    ...leftOut.map(({ error }) => `- ${report.leftOut}: ${errorSentence(error, catalogue)}`),
    "",
    report.next(`paud-analyze check ${shownValue(written.path)}`),
  ];
  return `${lines.join("\n")}\n`;
}

function resourceLines({ resource, notes, unit, count }: DescribedResource, catalogue: Catalogue): string[] {
  const { init, numbers } = catalogue;
  const { kind, roles = {}, waves, scale } = resource.paud;
  const number = numbers.integer(count);
  const said = Object.entries({ ...roles, ...waves })
    .filter(([role]) => role !== "by")
    .map(([role, column]) => `${wordOf(role, catalogue)} ${quoted(column)}`);
  const keys = resource.schema?.foreignKeys ?? [];
  const facts = [
    ...said,
    ...(scale === undefined ? [] : [init.report.scale(numbers.plain(scale.min), numbers.plain(scale.max))]),
    ...keys.map(({ fields, reference }) =>
      init.report.linked(shownValue(fields.join(", ")), reference.resource),
    ),
  ];
  const told = notes.filter(({ code }) => !QUIET.has(code));
  const shown = told
    .slice(0, MOST_NOTES)
    .map((note) => `  - ${columnOf(note, resource)}${noteSentence(note, catalogue)}`);
  return [
    `${shownValue(resource.path)}: ${init.kinds[kind]}, ${init.report[unit](number)}`,
    ...(facts.length === 0 ? [] : [`  ${facts.join("; ")}`]),
    ...shown,
    ...(told.length > MOST_NOTES ? [`  - … (${told.length})`] : []),
  ];
}

/** Of a note about columns of several files, their headers. */
function columnsOf({ code }: Note, { descriptor }: DescribedStudy): string {
  const columns = descriptor.paud.privacy?.quasiIdentifiers ?? [];
  return code === "quasi-identifiers" ? `${quoted(columns)}: ` : "";
}

function wordOf(role: string, { init }: Catalogue): string {
  const words: Readonly<Record<string, string>> = init.roles;
  return words[role] ?? role;
}

function quoted(columns: string | readonly string[]): string {
  const all = typeof columns === "string" ? [columns] : columns;
  return all.map((column) => `"${shownValue(column)}"`).join(", ");
}

/** Of a note about a column, its header. */
function columnOf({ at }: Note, { schema }: DescribedResource["resource"]): string {
  const place = at[0] === "schema" ? at[2] : undefined;
  const header = typeof place === "number" ? schema?.fields[place]?.name : undefined;
  return header === undefined || header === "" ? "" : `"${shownValue(header)}": `;
}
