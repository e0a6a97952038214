import { InputError } from "../core/input-error.ts";
import { decode } from "../data/sources/decode.ts";
import { isBad } from "../data/sources/text.ts";
import { readWhole } from "../data/sources/whole-file.ts";
import type { MovedText } from "./moved-text.ts";

/** A transcript before and after. */
export interface Transcript {
  readonly before: string;
  readonly after: MovedText;
}

const DOCUMENT = /\.(?:docx?|odt|rtf|pdf|md|txt)$/i;
const TEXT = /\.txt$/i;

/** Transcripts by the names under which codings look for them, as `themes --transcripts` does. */
export class Transcripts {
  readonly #byName = new Map<string, Transcript>();

  /** @param file name of the file, without folders */
  add(file: string, transcript: Transcript): void {
    this.#byName.set(file, transcript);
    const bare = file.replace(TEXT, "");
    if (!this.#byName.has(bare)) this.#byName.set(bare, transcript);
  }

  of(document: string): Transcript | undefined {
    return this.#byName.get(document) ?? this.#byName.get(document.replace(DOCUMENT, ""));
  }
}

/** The text of a file without byte order mark, line ends as they were. @throws InputError for what is no text */
export async function readText(path: string, encoding: string | undefined): Promise<string> {
  const { bytes } = await readWhole(path);
  const nothing = (async function* (): AsyncGenerator<Buffer, void, undefined> {})();
  const decoded = await decode(bytes, nothing, encoding);
  const pieces: Buffer[] = [];
  for await (const piece of decoded.text) {
    if (isBad(piece)) throw new InputError("invalid-encoding", { file: path, encoding: piece.encoding });
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString();
}
