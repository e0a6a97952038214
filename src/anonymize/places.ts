import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { InputError } from "../core/input-error.ts";

/** The real path of what may not exist yet: that of the nearest folder that does, and the rest behind it. */
export function realPlace(path: string): string {
  const whole = resolve(path);
  if (lstatSync(whole, { throwIfNoEntry: false }) !== undefined && statOf(whole) !== undefined)
    return realpathSync(whole);
  const parent = dirname(whole);
  return parent === whole ? whole : join(realPlace(parent), basename(whole));
}

/** Whether a real path is a folder or lies anywhere in it. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The folder to write, the key, and everything that is read. */
export interface Places {
  readonly output: string;
  readonly key: string;
  readonly read: readonly string[];
  readonly force: boolean;
}

/**
 * Refuses, before any work, a folder that cannot be written or would take what is read with it, and a key that would be
 * given away with the copy.
 * @throws InputError `output-folder-missing`, `output-failed`, `output-not-empty`, `output-holds-input`, `key-in-output`
 */
export function requirePlaces({ output, key, read, force }: Places): void {
  const real = realPlace(output);
  // Asked first: a key in a folder that is yet to be made would else be said to have no folder.
  if (isWithin(realPlace(key), real)) throw new InputError("key-in-output", { file: key });
  for (const path of [output, key])
    if (!statOf(dirname(resolve(path)))?.isDirectory())
      throw new InputError("output-folder-missing", { file: path });
  for (const path of read)
    if (isWithin(realPlace(path), real))
      throw new InputError("output-holds-input", { file: output, input: path });
  const target = statOf(output);
  if (target === undefined) return;
  if (!target.isDirectory()) throw new InputError("output-failed", { file: output, detail: "ENOTDIR" });
  if (!force && readdirSync(output).length > 0) throw new InputError("output-not-empty", { file: output });
}

function statOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}
