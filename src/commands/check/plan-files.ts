import { dirname } from "node:path";
import type { CheckPlan, PlannedScores, PlannedTable } from "../../checks/plan.ts";
import type { Finding } from "../../core/finding.ts";
import { InputError } from "../../core/input-error.ts";
import { isFolder } from "../../data/dataset/list-files.ts";
import { type RecognisedFile, recogniseFile } from "../../data/dataset/recognise-file.ts";
import type { ReadScoresOptions } from "../../data/scores/read-scores.ts";
import type { ReadSegmentsOptions } from "../../data/segments/read-segments.ts";
import type { Context } from "../command.ts";

/** How bare files are read. */
export interface BareOptions {
  readonly scores: ReadScoresOptions;
  readonly interviews: ReadSegmentsOptions;
}

/** A file and what it holds. */
interface Found extends RecognisedFile {
  readonly path: string;
}

/**
 * Plans the check of files of which no descriptor speaks: what each holds is told by its content. Tables with
 * the same columns are read together.
 * @throws InputError `is-directory` for a folder, and for a file that
 * cannot be read as what it is
 */
export async function planFiles(
  inputs: readonly string[],
  { scores, interviews }: BareOptions,
  { stdin, progress }: Context,
): Promise<CheckPlan> {
  const { delimiter, encoding } = scores;
  const open = { ...(delimiter !== undefined && { delimiter }), ...(encoding !== undefined && { encoding }) };
  const found: Found[] = [];
  const notes: Finding[] = [];
  for (const input of inputs) {
    // Standard input can be read once: it is taken for scores, as other commands take it.
    if (input === "-") found.push({ path: input, kind: "scores", columns: "-" });
    else if (isFolder(input)) throw new InputError("is-directory", { file: input });
    else found.push({ path: input, ...(await recogniseFile(input, scores, open)) });
  }
  const isNothingKnown = found.every(({ why }) => why === "other-columns");
  for (const { path: file, why } of found)
    if (why !== undefined) notes.push({ rule: "not-recognised", severity: "info", file, args: { why } });
  const ofKind = (kind: Found["kind"]) => found.filter((its) => its.kind === kind).map(({ path }) => path);
  const transcripts = ofKind("transcripts");
  const folder = interviews.transcripts === undefined ? folderOf(transcripts) : {};
  const [informants] = interviews.informants === undefined ? ofKind("informants") : [];
  // Beside a table that names nobody a list of informants would only make each of its rows one without an informant.
  const informantsOf = ({ namesWho }: Found) =>
    informants !== undefined && namesWho === true ? { informants } : {};
  return {
    tables: found.flatMap(({ path, kind }): PlannedTable[] =>
      kind === "other" || kind === "informants" ? [{ path, kind }] : [],
    ),
    scores: byColumns(found.filter(({ kind }) => kind === "scores")).map(
      ({ paths, tier }): PlannedScores => ({
        paths,
        // Who took two tiers has two pairs of scores, which only the tier tells from a mistake.
        options: { ...scores, ...(scores.by === undefined && tier !== undefined && { by: [tier] }) },
      }),
    ),
    interviews: byBook(found.filter(({ kind }) => kind === "interviews")).map(({ file, paths }) => ({
      paths,
      options: { ...interviews, ...informantsOf(file), ...folder },
    })),
    transcripts,
    ...(isNothingKnown && { unknown: found[0]!.path }),
    notes,
    open: { ...open, stdin, progress },
    nameOf: (file) => file,
    pointedAt: () => [],
  };
}

/** Files with the same columns are parts of one table. */
function byColumns(
  files: readonly Found[],
): { readonly paths: string[]; readonly tier: string | undefined }[] {
  const groups = new Map<string, { readonly paths: string[]; readonly tier: string | undefined }>();
  for (const { path, columns = "", tier } of files) {
    const its = groups.get(columns);
    if (its === undefined) groups.set(columns, { paths: [path], tier });
    else its.paths.push(path);
  }
  return [...groups.values()];
}

const BOOK = /\.qdc$/i;

/** Each file of codings by itself, for the same interviews often lie in two formats; codebooks are held against each. */
function byBook(files: readonly Found[]): { readonly file: Found; readonly paths: string[] }[] {
  const books = files.map(({ path }) => path).filter((path) => BOOK.test(path));
  return files.filter(({ path }) => !BOOK.test(path)).map((file) => ({ file, paths: [file.path, ...books] }));
}

/** The folder of the transcripts, where they lie in one. */
function folderOf(transcripts: readonly string[]): { readonly transcripts?: string } {
  const folders = new Set(transcripts.map((path) => dirname(path)));
  return folders.size === 1 ? { transcripts: [...folders][0]! } : {};
}
