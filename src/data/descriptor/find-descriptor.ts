import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../../core/input-error.ts";
import { readFailure } from "../sources/read-failure.ts";
import { isDescriptor } from "./descriptor-name.ts";

/**
 * The study descriptor that a path means: itself by its name, or the only one in a folder; `undefined` for other files
 * and for folders that hold none.
 * @throws InputError `several-descriptors` where a folder holds several
 */
export function findDescriptor(path: string): string | undefined {
  if (path === "-") return undefined;
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isFolder) return isDescriptor(path) ? path : undefined;
  const names = namesIn(path).filter(isDescriptor).sort();
  if (names.length > 1) throw new InputError("several-descriptors", { file: path, names });
  return names[0] === undefined ? undefined : join(path, names[0]);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw readFailure(error, folder);
  }
}
