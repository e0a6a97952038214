import { randomUUID } from "node:crypto";
import {
  closeSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import { InputError } from "../core/input-error.ts";

/**
 * Refuses, before any work is done, an output whose folder does not exist, that is also an input, or that would replace a
 * file of the folder of transcripts.
 */
export function requireOutputPlace(path: string, inputs: readonly string[], transcripts?: string): void {
  if (!statOf(dirname(path))?.isDirectory()) throw new InputError("output-folder-missing", { file: path });
  const target = statOf(path);
  if (target?.isDirectory()) throw new InputError("output-failed", { file: path, detail: "EISDIR" });
  if (target === undefined) return;
  if (isWithin(realpathSync(path), transcripts)) throw new InputError("output-is-input", { file: path });
  // A folder that is an input holds the study, and its reports may lie in it.
  requireNoInput(
    path,
    inputs.filter((input) => statOf(input)?.isDirectory() !== true),
  );
}

/** Refuses an output that is one of the files or lies in one of the folders that are read. */
export function requireNoInput(path: string, inputs: readonly string[]): void {
  if (statOf(path) === undefined) return;
  const real = realpathSync(path);
  const isInput = inputs.some((input) => {
    const stat = input === "-" ? undefined : statOf(input);
    return stat !== undefined && (stat.isDirectory() ? isWithin(real, input) : realpathSync(input) === real);
  });
  if (isInput) throw new InputError("output-is-input", { file: path });
}

/** Writes a file whole or not at all: to a temporary file beside it, then renamed. Devices are written directly. */
export function writeFileWhole(path: string, parts: Iterable<string> | Uint8Array): void {
  const target = statOf(path);
  const isDevice = target !== undefined && !target.isFile();
  const place = isDevice ? path : join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const file = openSync(place, isDevice ? "w" : "wx");
    try {
      if (parts instanceof Uint8Array) writeFileSync(file, parts);
      else for (const chunk of chunksOf(parts)) writeFileSync(file, chunk);
    } finally {
      closeSync(file);
    }
    if (!isDevice) renameSync(place, path);
  } catch (error) {
    if (!isDevice) rmSync(place, { force: true });
    if (!isSystemError(error)) throw error;
    throw new InputError("output-failed", { file: path, detail: error.code });
  }
}

function isWithin(real: string, folder: string | undefined): boolean {
  if (folder === undefined || statOf(folder)?.isDirectory() !== true) return false;
  const way = relative(realpathSync(folder), real);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Whether a path is a folder. */
export function isDirectory(path: string): boolean {
  return statOf(path)?.isDirectory() === true;
}

function statOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

function* chunksOf(parts: Iterable<string>): Generator<string> {
  const size = 65_536;
  let chunk = "";
  for (const part of parts) {
    chunk += part;
    if (chunk.length < size) continue;
    yield chunk;
    chunk = "";
  }
  yield chunk;
}

/** Whether an error is of the system, with its code. */
export function isSystemError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && "syscall" in error && "code" in error;
}
