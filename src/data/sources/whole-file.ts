import { createHash } from "node:crypto";
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { InputError } from "../../core/input-error.ts";
import { digested } from "./digest.ts";
import { readBytes } from "./read-bytes.ts";
import { readFailure } from "./read-failure.ts";

/** The most of a file that is held in memory at once. */
const LARGEST = 268_435_456;
const LARGEST_SHOWN = "256 MB";
const HEAD = 4096;

/** A file in memory, with its SHA-256 in hexadecimal. */
export interface WholeFile {
  readonly bytes: Buffer;
  readonly sha256: string;
}

/**
 * Reads a file, or standard input where one is given, into memory.
 * @throws InputError `file-too-large` beyond 256 MB, and what {@link readBytes} throws
 */
export async function readWhole(path: string, stdin?: () => NodeJS.ReadableStream): Promise<WholeFile> {
  const pieces: Buffer[] = [];
  const hash = createHash("sha256");
  let length = 0;
  for await (const piece of readBytes(path, stdin)) {
    length += piece.length;
    if (length > LARGEST) throw new InputError("file-too-large", { file: path, limit: LARGEST_SHOWN });
    hash.update(piece);
    pieces.push(piece);
  }
  return { bytes: Buffer.concat(pieces), sha256: hash.digest("hex") };
}

/** Whether a path is a pipe or a device, which can be read only once. */
export function isPipe(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}

/** The first bytes of a file. @throws InputError `no-such-file`, `is-directory`, `unreadable` or `read-failed` */
export function readHead(path: string): Buffer {
  try {
    const file = openSync(path, "r");
    try {
      const head = Buffer.alloc(HEAD);
      return head.subarray(0, readSync(file, head, 0, HEAD, 0));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw readFailure(error, path);
  }
}

/** Size and SHA-256 of a file of any size. */
export async function digestOf(path: string): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const { bytes, count, sha256 } = digested(readBytes(path));
  for await (const _ of bytes);
  return { bytes: count(), sha256: sha256() };
}
