import { dirname, resolve } from "node:path";
import { InputError } from "../core/input-error.ts";
import type { Generalisation, Study } from "../data/descriptor/study.ts";
import { CopyFolder } from "./copy-folder.ts";
import { copyStudy } from "./copy-study.ts";
import { copyTable, type Rewriting } from "./copy-table.ts";
import { DocumentNames } from "./documents.ts";
import type { Inputs } from "./inputs.ts";
import { listInputs, studyInputs } from "./inputs.ts";
import { openKey } from "./key-file.ts";
import type { CountedOffsets } from "./move-coding.ts";
import { People } from "./people.ts";
import { isWithin, realPlace, requirePlaces } from "./places.ts";
import { isNamed } from "./plan-columns.ts";
import { Pseudonyms } from "./pseudonyms.ts";
import { forEachRow, type OpenTable, planTable, type Table } from "./read-table.ts";
import { redactor } from "./redactor.ts";
import type { AnonymizeResult, CopiedFile } from "./result.ts";
import { readText, Transcripts } from "./transcripts.ts";

/** What a user may say. */
export interface AnonymizeOptions extends OpenTable {
  readonly output: string;
  readonly key: string;
  readonly prefix?: string;
  readonly ids?: readonly string[];
  readonly drop?: readonly string[];
  readonly generalise?: ReadonlyMap<string, Generalisation>;
  /** A text file with one name a line, of people no table lists. */
  readonly names?: string;
  readonly offsets?: string;
  readonly force?: boolean;
  readonly version: string;
}

/**
 * Writes a copy of tables and transcripts in which pseudonyms stand for people, whole or not at all.
 * @param given paths of files and folders, or a study
 * @throws InputError for what cannot be read, moved or written; then nothing is left behind
 */
export async function anonymize(
  given: readonly string[] | Study,
  options: AnonymizeOptions,
): Promise<AnonymizeResult> {
  const study = isStudy(given) ? given : undefined;
  const { output, key: keyPath, names, force = false } = options;
  const named = study === undefined ? (given as readonly string[]) : [study.path];
  const beside = names === undefined ? [] : [names];
  requirePlaces({ output, key: keyPath, read: [...named, ...beside], force });
  const without = [output, keyPath, ...beside].map(realPlace);
  const inputs = study === undefined ? listInputs(named, without) : studyInputs(study, without);
  requirePlaces({ output, key: keyPath, read: inputs.files.map(({ path }) => path), force });
  const offsets = offsetsOf(inputs, options);
  const key = openKey(keyPath);
  const pseudonyms = new Pseudonyms(key.bytes, options.prefix);
  const { tables, people } = await meet(inputs, study, options);
  pseudonyms.tellApart(people.ids);
  const hide = redactor(people, pseudonyms);
  const documents = new DocumentNames(hide, pseudonyms);
  const rewriting = { pseudonyms, redactor: hide, documents, transcripts: new Transcripts(), offsets };
  const copy = new CopyFolder(output);
  let files: readonly CopiedFile[];
  try {
    files = await copyFiles(inputs, tables, rewriting, options, copy);
    if (study !== undefined) await copyStudy(study, inputs, tables, rewriting, copy);
    key.save();
    copy.finish();
  } catch (error) {
    copy.discard();
    key.discard();
    throw error;
  }
  const folders = inputs.files.map(({ path }) => realPlace(dirname(resolve(path))));
  return {
    report: "anonymize",
    formatVersion: 1,
    generator: { name: "paud-analyze", version: options.version },
    engine: "stream",
    output,
    key: {
      path: keyPath,
      isNew: key.isNew,
      liesBesideData: folders.some((folder) => isWithin(realPlace(keyPath), folder)),
    },
    people: people.ids.size,
    names: people.names,
    pseudonymLength: pseudonyms.length,
    files,
    leftOut: inputs.leftOut,
  };
}

/** Plans every table and meets everybody in them. */
async function meet(inputs: Inputs, study: Study | undefined, options: AnonymizeOptions) {
  const wishes = {
    ids: options.ids ?? [],
    drop: options.drop ?? [],
    generalise: new Map([...(study?.privacy.generalise ?? []), ...(options.generalise ?? [])]),
  };
  const tables: Table[] = [];
  for (const file of inputs.files)
    if (file.kind === "table") tables.push(await planTable(file, options, wishes));
  requireColumns(tables, "--id", wishes.ids);
  requireColumns(tables, "--drop", wishes.drop);
  requireColumns(tables, "--generalise", [...(options.generalise?.keys() ?? [])]);
  const people = new People();
  for (const table of tables)
    await forEachRow(table, options, (cells) => people.addRow(cells, table.columns));
  if (options.names !== undefined)
    for (const line of (await readText(options.names, options.encoding)).split(/\r\n|\n|\r/))
      if (line.trim() !== "") people.addName(line.trim());
  return { tables, people };
}

/** Transcripts first, for codings move with them. */
async function copyFiles(
  inputs: Inputs,
  tables: readonly Table[],
  rewriting: Rewriting,
  options: AnonymizeOptions,
  copy: CopyFolder,
): Promise<CopiedFile[]> {
  const { redactor: hide, documents, transcripts } = rewriting;
  const done = new Map<string, CopiedFile>();
  for (const { path, place, kind } of inputs.files) {
    if (kind !== "transcript") continue;
    const before = await readText(path, options.encoding);
    const after = hide.text(before);
    const its = documents.path(place);
    transcripts.add(place.slice(place.lastIndexOf("/") + 1), { before, after });
    const file = copy.file(its);
    try {
      file.write(after.text);
    } finally {
      file.close();
    }
    done.set(path, { path, place: its, kind, marks: after.marks });
  }
  for (const table of tables) {
    const { path, place } = table.file;
    const its = documents.path(place);
    const copied = await copyTable(table, options, rewriting, () => copy.file(its));
    const columns = table.columns.map(({ header, as, action }) => ({
      header,
      ...(as !== header && { as }),
      does: action.does,
      ...(action.does === "drop" && { why: action.why }),
    }));
    done.set(path, { path, place: its, kind: "table", ...copied, columns });
  }
  return inputs.files.map(({ path }) => done.get(path)!);
}

/** @throws InputError `no-such-column`: a column that is not there is most often one that was misspelt, and stays */
function requireColumns(tables: readonly Table[], option: string, names: readonly string[]): void {
  for (const column of names) {
    const headers = tables.map(({ columns }) => columns.map(({ header }) => header));
    if (!headers.some((header) => header.some((_, i) => isNamed(header, column, i))))
      throw new InputError("no-such-column", { column, option, headers: [...new Set(headers.flat())] });
  }
}

/** @throws InputError `offsets-unsupported` */
function offsetsOf({ files }: Inputs, { offsets }: AnonymizeOptions): CountedOffsets {
  const own = files.find(({ resource }) => resource?.offsets !== undefined);
  const convention = offsets ?? own?.resource?.offsets ?? "utf16";
  if (convention === "utf16" || convention === "codepoint") return convention;
  throw new InputError("offsets-unsupported", { file: own?.path ?? files[0]!.path, convention });
}

function isStudy(given: readonly string[] | Study): given is Study {
  return !Array.isArray(given);
}
