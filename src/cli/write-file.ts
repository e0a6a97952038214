import { randomUUID } from "node:crypto";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { InputError } from "../core/input-error.ts";

/** Refuses, before any work is done, an output whose folder does not exist or that is also an input. */
export async function requireOutputPlace(path: string, inputs: readonly string[]): Promise<void> {
  const folder = await stat(dirname(path)).catch(() => undefined);
  if (folder === undefined || !folder.isDirectory())
    throw new InputError("output-folder-missing", { file: path });
  const target = await stat(path).catch(() => undefined);
  if (target?.isDirectory()) throw new InputError("output-failed", { file: path, detail: "EISDIR" });
  if (target === undefined) return;
  for (const input of inputs) {
    const same =
      input !== "-" && (await Promise.all([path, input].map((name) => realpath(name).catch(() => name))));
    if (same && same[0] === same[1]) throw new InputError("output-is-input", { file: path });
  }
}

/** Writes a file whole or not at all: to a temporary file beside it, then renamed. Devices are written directly. */
export async function writeFileWhole(path: string, parts: Iterable<string>): Promise<void> {
  const target = await stat(path).catch(() => undefined);
  const isDevice = target !== undefined && !target.isFile();
  const place = isDevice ? path : join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const file = await open(place, isDevice ? "w" : "wx");
    try {
      for (const chunk of chunksOf(parts)) await file.writeFile(chunk);
    } finally {
      await file.close();
    }
    if (!isDevice) await rename(place, path);
  } catch (error) {
    if (!isDevice) await rm(place, { force: true });
    if (!isSystemError(error)) throw error;
    throw new InputError("output-failed", { file: path, detail: error.code });
  }
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

function isSystemError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && "syscall" in error && "code" in error;
}
