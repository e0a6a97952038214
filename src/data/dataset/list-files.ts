import { statSync } from "node:fs";
import { join } from "node:path";
import { readFolder } from "../sources/read-folder.ts";

/** Deeper than this no study keeps its files. */
const DEEPEST = 8;
const DATA = /\.(?:csv|tsv|xlsx|qdpx|qde|qdc|json|txt)$/i;
/** Files of the tool itself, and of others that may lie beside data. */
const OTHERS =
  /^(?:datapackage\.json|package(?:-lock)?\.json|tsconfig.*\.json|.*\.schema\.json|requirements.*\.txt|readme\.txt|license\.txt)$/i;
const FOLDERS_OF_OTHERS: ReadonlySet<string> = new Set(["node_modules", "dist", "build"]);

/** Whether a path is a folder. */
export function isFolder(path: string): boolean {
  return path !== "-" && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/**
 * The files of a folder and of the folders in it that may hold data, in the order of their names; hidden ones and links are
 * left out.
 * @throws InputError `unreadable`, `read-failed`
 */
export function listFiles(folder: string, depth = 0): string[] {
  const entries = readFolder(folder).filter(({ name }) => !name.startsWith("."));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return depth < DEEPEST && !FOLDERS_OF_OTHERS.has(entry.name) ? listFiles(path, depth + 1) : [];
    return entry.isFile() && DATA.test(entry.name) && !OTHERS.test(entry.name) ? [path] : [];
  });
}
