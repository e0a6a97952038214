import { statSync } from "node:fs";
import { basename, extname, join, relative, resolve, sep } from "node:path";
import { InputError } from "../core/input-error.ts";
import type { Study, StudyResource } from "../data/descriptor/study.ts";
import { binaryKind } from "../data/sources/binary-kind.ts";
import { fileKind } from "../data/sources/file-kind.ts";
import { readFolder } from "../data/sources/read-folder.ts";
import { isPipe, readHead } from "../data/sources/whole-file.ts";
import { realPlace } from "./places.ts";

/** A file that is to be copied. */
export interface InputFile {
  readonly path: string;
  readonly kind: "table" | "transcript";
  /** Where the copy goes, below the output, with slashes; names in it are not yet replaced. */
  readonly place: string;
  readonly resource?: StudyResource;
}

/** What is read, and what lies in a folder and is not. */
export interface Inputs {
  readonly files: readonly InputFile[];
  /** Files in a folder that are no tables or transcripts: they are not in the copy. */
  readonly leftOut: readonly string[];
}

const TABLE = new Set([".csv", ".tsv"]);
const TRANSCRIPT = ".txt";
/** Folders in folders; deeper ones are hardly data of one study. */
const DEEPEST = 8;

/**
 * The files that were named, and the tables and transcripts of folders that were. Links inside folders are not followed.
 * @param without real paths that are no data though they lie there: the key, the list of names, the output
 * @throws InputError `anonymize-unsupported` for what is no CSV or text, `pipe-refused`, `nothing-to-anonymize`,
 *   `same-place`, or what reading throws
 */
export function listInputs(paths: readonly string[], without: readonly string[]): Inputs {
  const files: InputFile[] = [];
  const leftOut: string[] = [];
  for (const path of paths) {
    if (path === "-" || isPipe(path)) throw new InputError("pipe-refused", { file: path });
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
      listFolder(path, path, 0, { files, leftOut, without });
    else files.push(fileAt(path, basename(path)));
  }
  return requireApart({ files, leftOut }, paths);
}

/** The files of a study, by what its descriptor says they are. @throws as {@link listInputs} */
export function studyInputs(
  { resources, folder, path: descriptor }: Study,
  without: readonly string[],
): Inputs {
  const files: InputFile[] = [];
  const leftOut: string[] = [];
  for (const resource of resources) {
    for (const path of resource.isInline ? [] : resource.paths) {
      const way = relative(resolve(folder), resolve(path));
      const place = way.startsWith("..") ? basename(path) : way.split(sep).join("/");
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
        const own: InputFile[] = [];
        listFolder(path, path, 0, { files: own, leftOut, without });
        files.push(...own.map((file) => ({ ...file, place: `${place}/${file.place}`, resource })));
      } else files.push({ ...fileAt(path, place), resource });
    }
  }
  return requireApart({ files, leftOut }, [descriptor]);
}

interface Listing {
  readonly files: InputFile[];
  readonly leftOut: string[];
  readonly without: readonly string[];
}

function listFolder(folder: string, root: string, depth: number, listing: Listing): void {
  for (const entry of readFolder(folder)) {
    const path = join(folder, entry.name);
    if (listing.without.includes(realPlace(path))) continue;
    const ending = extname(entry.name).toLowerCase();
    const place = relative(root, path).split(sep).join("/");
    if (entry.isDirectory() && depth < DEEPEST && !entry.name.startsWith("."))
      listFolder(path, root, depth + 1, listing);
    else if (entry.isFile() && !entry.name.startsWith(".") && (TABLE.has(ending) || ending === TRANSCRIPT))
      listing.files.push(fileAt(path, place));
    else listing.leftOut.push(path);
  }
}

function fileAt(path: string, place: string): InputFile {
  const head = readHead(path);
  const kind = binaryKind(head) ?? (fileKind(head) === "table" ? undefined : fileKind(head).toUpperCase());
  const isText = extname(path).toLowerCase() === TRANSCRIPT;
  // A transcript may begin with a bracket or an angle; what is packed can be no text.
  if (kind !== undefined && !(isText && binaryKind(head) === undefined))
    throw new InputError("anonymize-unsupported", { file: path, kind });
  return { path, place, kind: isText ? "transcript" : "table" };
}

function requireApart(inputs: Inputs, paths: readonly string[]): Inputs {
  if (inputs.files.length === 0) throw new InputError("nothing-to-anonymize", { file: paths[0]! });
  const places = new Map<string, string>();
  for (const { place, path } of inputs.files) {
    const other = places.get(place.toLowerCase());
    if (other !== undefined) throw new InputError("same-place", { file: path, first: other });
    places.set(place.toLowerCase(), path);
  }
  return inputs;
}
