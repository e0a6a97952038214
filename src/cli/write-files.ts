import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { InputError } from "../core/input-error.ts";

/** A file to be written. */
export interface NewFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes several files, all or none: each to a temporary file beside its place, and only when all stand are they renamed.
 * Folders that are missing are made.
 * @throws InputError `descriptor-exists` for a file that has come up since it was looked for, `output-failed`
 */
export function writeFilesWhole(files: readonly NewFile[], mayReplace: boolean): void {
  const made: string[] = [];
  const staged = files.map(({ path }) => join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`));
  let at = "";
  try {
    for (const [i, { path, content }] of files.entries()) {
      at = path;
      const folder = mkdirSync(dirname(path), { recursive: true });
      if (folder !== undefined) made.push(folder);
      writeFileSync(staged[i]!, content, { flag: "wx" });
      made.push(staged[i]!);
    }
    const taken = files.find(({ path }) => !mayReplace && existsSync(path));
    if (taken !== undefined) throw new InputError("descriptor-exists", { file: taken.path });
    for (const [i, { path }] of files.entries()) {
      at = path;
      const isNew = !existsSync(path);
      renameSync(staged[i]!, path);
      if (isNew) made.push(path);
    }
  } catch (error) {
    // What was made last lies in what was made first.
    for (const path of made.toReversed()) rmSync(path, { recursive: true, force: true });
    if (!(error instanceof Error && "syscall" in error && "code" in error)) throw error;
    throw new InputError("output-failed", { file: at, detail: String(error.code) });
  }
}
