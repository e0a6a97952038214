import { randomBytes } from "node:crypto";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { platform } from "node:os";
import { InputError } from "../core/input-error.ts";
import { readFailure } from "../data/sources/read-failure.ts";

const BYTES = 32;
const LARGEST = 4096;
/** Rights of everybody but the owner. */
const OTHERS = 0o077;

const NOTE = `# Key of "paud-analyze anonymize": ${BYTES} random bytes in base64.
# Whoever has it and the ids can tell who is who. Keep it apart from the data; without it, no new file gets the same pseudonyms.
`;

/** A key, and what is to become of its file. */
export interface Key {
  readonly bytes: Buffer;
  readonly isNew: boolean;
  /** Writes a new key, for its owner alone; of a key that was there nothing. */
  save(): void;
  /** Takes a new key away again, where what it was made for failed. */
  discard(): void;
}

/**
 * Reads the key, or makes one where there is no file. It is written only with {@link Key.save}, so that a run that fails
 * leaves nothing behind.
 * @throws InputError `key-readable` where others may read the file, `key-damaged`, or what reading a file throws
 */
export function openKey(path: string): Key {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return newKey(path);
  if (stats.isDirectory()) throw new InputError("is-directory", { file: path });
  // Windows has no such rights; Node makes some up.
  if (platform() !== "win32" && (stats.mode & OTHERS) !== 0)
    throw new InputError("key-readable", { file: path });
  if (!stats.isFile() || stats.size > LARGEST) throw new InputError("key-damaged", { file: path });
  return { bytes: parseKey(textOf(path), path), isNew: false, save: () => {}, discard: () => {} };
}

function newKey(path: string): Key {
  const bytes = randomBytes(BYTES);
  let isSaved = false;
  return {
    bytes,
    isNew: true,
    save() {
      try {
        // Never over a file that came to be meanwhile, and never readable, not even for a moment.
        writeFileSync(path, `${NOTE}${bytes.toString("base64")}\n`, { flag: "wx", mode: 0o600 });
        isSaved = true;
      } catch (error) {
        throw new InputError("output-failed", {
          file: path,
          detail: (error as NodeJS.ErrnoException).code ?? "?",
        });
      }
    },
    discard: () => {
      if (isSaved) rmSync(path, { force: true });
    },
  };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw readFailure(error, path);
  }
}

function parseKey(text: string, file: string): Buffer {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const bytes = Buffer.from(lines[0] ?? "", "base64");
  // Node reads past what is no base64, so what it read must be what stands there.
  if (lines.length !== 1 || bytes.length !== BYTES || bytes.toString("base64") !== lines[0]!.trim())
    throw new InputError("key-damaged", { file });
  return bytes;
}
