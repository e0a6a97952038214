import { createHash } from "node:crypto";
import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../../core/input-error.ts";
import { decode } from "../sources/decode.ts";
import { readFailure } from "../sources/read-failure.ts";
import { isBad } from "../sources/text.ts";
import { readWhole } from "../sources/whole-file.ts";

const ENDING = /\.txt$/i;
const DOCUMENT = /\.(?:docx?|odt|rtf|pdf|md|txt)$/i;

/** What a folder of transcripts holds of the documents. */
export interface Transcripts {
  readonly texts: ReadonlyMap<string, string>;
  /** How many files were taken. */
  readonly files: number;
  /** Of their names and SHA-256s, in the order of names. */
  readonly sha256: string;
}

/**
 * The transcripts of documents: text files of a folder that bear a document's name, with `.txt` behind it or in the place
 * of its own ending. Names come from a stranger's file, so they are only looked up among the folder's own names and never
 * become a path.
 * @throws InputError `not-a-folder`, `invalid-encoding` or what reading a file throws
 */
export async function readTranscripts(
  folder: string,
  documents: Iterable<string>,
  encoding: string | undefined,
): Promise<Transcripts> {
  const files = new Map<string, string>();
  for (const entry of entriesOf(folder)) {
    if (!entry.isFile() || !ENDING.test(entry.name)) continue;
    files.set(entry.name, entry.name);
    const name = entry.name.replace(ENDING, "");
    if (!files.has(name)) files.set(name, entry.name);
  }
  const texts = new Map<string, string>();
  const taken = new Map<string, string>();
  for (const name of documents) {
    // A document is often called by the file it was imported from, and its transcript exported as text beside it.
    const file = files.get(name) ?? files.get(name.replace(DOCUMENT, ""));
    if (file === undefined) continue;
    const { text, sha256 } = await readTextFile(join(folder, file), encoding);
    texts.set(name, text);
    taken.set(file, sha256);
  }
  const lines = [...taken].map(([file, sha256]) => `${file} ${sha256}\n`).sort();
  return { texts, files: taken.size, sha256: createHash("sha256").update(lines.join("")).digest("hex") };
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const failure = readFailure(error, folder);
    throw failure.code === "no-such-file" ? new InputError("not-a-folder", { file: folder }) : failure;
  }
}

/** A text file, its size and its SHA-256. @throws InputError `nul-byte`, `invalid-encoding` or what reading a file throws */
export async function readTextFile(
  path: string,
  encoding: string | undefined,
): Promise<{ readonly text: string; readonly bytes: number; readonly sha256: string }> {
  const { bytes, sha256 } = await readWhole(path);
  const nothing = (async function* (): AsyncGenerator<Buffer, void, undefined> {})();
  const decoded = await decode(bytes, nothing, encoding);
  const pieces: Buffer[] = [];
  for await (const piece of decoded.text) {
    if (isBad(piece) && piece.code === "nul-byte") {
      const row = Buffer.concat(pieces)
        .toString()
        .split(/\r\n?|\n/).length;
      throw new InputError("nul-byte", { file: path, row });
    }
    if (isBad(piece)) throw new InputError("invalid-encoding", { file: path, encoding: piece.encoding });
    pieces.push(piece);
  }
  return { text: Buffer.concat(pieces).toString(), bytes: bytes.length, sha256 };
}
