import { createReadStream, readFileSync, statSync } from "node:fs";
import { readFailure } from "./read-failure.ts";

/** Up to here a file is read at once. */
const SMALL = 1_048_576;
/** The most bytes handed on at once. */
const PIECE = 65_536;

/**
 * The bytes of a file, or of standard input where one is given, in pieces that stay small whatever the stream gives.
 * Opened when the first piece is asked for, closed when the generator ends, however it ends.
 * @throws InputError `no-such-file`, `is-directory`, `unreadable` or `read-failed`
 */
export async function* readBytes(
  path: string,
  stdin?: () => NodeJS.ReadableStream,
): AsyncGenerator<Buffer, void, undefined> {
  try {
    for await (const chunk of stdin === undefined ? fileChunks(path) : stdin()) {
      const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
      for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
    }
  } catch (error) {
    throw readFailure(error, path);
  }
}

/** A small file is read at once: opening a stream takes longer than reading it. */
function fileChunks(path: string): Iterable<Buffer> | NodeJS.ReadableStream {
  const stats = statSync(path);
  return stats.isFile() && stats.size <= SMALL ? [readFileSync(path)] : createReadStream(path);
}
