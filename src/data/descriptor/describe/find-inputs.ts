import { realpathSync, type Stats, statSync } from "node:fs";
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { InputError } from "../../../core/input-error.ts";
import { readFailure } from "../../sources/read-failure.ts";
import { readFolder } from "../../sources/read-folder.ts";
import { isDescriptor } from "../descriptor-name.ts";
import { pathFault } from "../safe-path.ts";

/** A file to be described, or a folder of transcripts. */
export interface FoundInput {
  /** As it is opened. */
  readonly file: string;
  /** Relative to the descriptor's folder, with `/`. */
  readonly path: string;
  readonly isFolder: boolean;
  /** Whether it was named, or only stood in a folder that was. */
  readonly isNamed: boolean;
}

const TAKEN: ReadonlySet<string> = new Set([".csv", ".tsv", ".xlsx", ".qdpx", ".qde", ".qdc", ".json"]);
const NOT_DATA = /^(?:\.|~|readme\b|node_modules$)/i;
const MOST_FILES = 1000;
/** What a path in a Data Package may be. */
const PATH = /^[^./~](?:(?!\\|:\/\/).)*$/su;

/**
 * The files that were named, and those of the folders that were: tables, projects, and sub-folders of text files as
 * transcripts; a folder that holds nothing but text files is one of transcripts itself.
 * @param root the folder in which the descriptor will lie
 * @throws InputError `outside-descriptor`, `unusable-path`, `input-is-stream`, `nothing-to-describe` or what reading a folder throws
 */
export function findInputs(inputs: readonly string[], root: string): FoundInput[] {
  const found = new Map<string, FoundInput>();
  const add = (file: string, isFolder: boolean, isNamed: boolean) => {
    const path = pathBelow(file, root);
    // A file of a folder whose path no descriptor can hold is left out; one that was named is refused.
    if (path === undefined && isNamed) throw new InputError("unusable-path", { file });
    if (path !== undefined && !found.has(path)) found.set(path, { file, path, isFolder, isNamed });
  };
  for (const input of inputs) {
    const stats = statOf(input);
    if (stats.isDirectory()) addFolder(input, root, add);
    else if (stats.isFile()) add(input, false, true);
    else throw new InputError("input-is-stream", { file: input });
  }
  if (found.size === 0) throw new InputError("nothing-to-describe", { file: inputs[0]! });
  if (found.size > MOST_FILES)
    throw new InputError("too-many-files", { file: inputs[0]!, limit: MOST_FILES });
  return [...found.values()];
}

type Add = (file: string, isFolder: boolean, isNamed: boolean) => void;

function addFolder(folder: string, root: string, add: Add): void {
  requireBelow(folder, root);
  const entries = readFolder(folder).filter(({ name }) => !NOT_DATA.test(name) && !isDescriptor(name));
  const files = entries.filter((entry) => entry.isFile());
  const data = files.filter(({ name }) => TAKEN.has(extname(name).toLowerCase()));
  for (const { name } of data) add(join(folder, name), false, false);
  for (const entry of entries) {
    if (entry.isDirectory() && isTranscripts(join(folder, entry.name)))
      add(join(folder, entry.name), true, false);
  }
  if (data.length === 0 && files.some(({ name }) => isText(name)) && real(folder) !== real(root))
    add(folder, true, true);
}

function isTranscripts(folder: string): boolean {
  return readFolder(folder).some((entry) => entry.isFile() && isText(entry.name));
}

function isText(name: string): boolean {
  return extname(name).toLowerCase() === ".txt";
}

function statOf(path: string): Stats {
  if (path === "-") throw new InputError("input-is-stream", { file: path });
  try {
    return statSync(path);
  } catch (error) {
    throw readFailure(error, path);
  }
}

/** The path of a file from the descriptor's folder; `undefined` where a descriptor cannot hold it. */
function pathBelow(file: string, root: string): string | undefined {
  requireBelow(file, root);
  const path = way(file, root).split(sep).join("/");
  return PATH.test(path) && pathFault(path) === undefined ? path : undefined;
}

function requireBelow(file: string, root: string): void {
  const path = way(file, root);
  if (path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path))
    throw new InputError("outside-descriptor", { file, folder: root });
}

function way(file: string, root: string): string {
  return relative(realpathSync(root), real(file));
}

/** A file that is a link is called by its own name: only the folder that it lies in is followed. */
function real(path: string): string {
  const full = resolve(path);
  return statSync(full).isDirectory()
    ? realpathSync(full)
    : join(realpathSync(dirname(full)), basename(full));
}
