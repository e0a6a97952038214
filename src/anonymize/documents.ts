import type { Pseudonyms } from "./pseudonyms.ts";
import type { Redactor } from "./redactor.ts";

/** Endings of documents, as the reader of transcripts looks them up. */
const ENDING = /\.(?:docx?|odt|rtf|pdf|md|txt|csv|tsv)$/i;

/**
 * New names of documents and files. A document is looked up by its name without ending, in every table and folder alike,
 * so that a coding still finds its transcript.
 */
export class DocumentNames {
  readonly #redactor: Redactor;
  readonly #pseudonyms: Pseudonyms;
  readonly #known = new Map<string, string>();
  readonly #taken = new Map<string, string>();

  constructor(redactor: Redactor, pseudonyms: Pseudonyms) {
    this.#redactor = redactor;
    this.#pseudonyms = pseudonyms;
  }

  /** The new name, with the old one's ending. */
  of(name: string): string {
    const ending = ENDING.exec(name)?.[0] ?? "";
    const base = name.slice(0, name.length - ending.length);
    return base === "" ? name : this.#base(base) + ending;
  }

  /** A path below the output: each folder and the file by themselves. */
  path(place: string): string {
    return place
      .split("/")
      .map((part) => this.of(part))
      .join("/");
  }

  #base(base: string): string {
    const known = this.#known.get(base);
    if (known !== undefined) return known;
    const name = this.#redactor.document(base);
    // Two documents must stay two: "Siti 1" and "Siti, 1" may both become one person's. Names that stay were two before.
    const isFree = name !== undefined && (name === base || !this.#taken.has(name.toLowerCase()));
    const fresh = isFree ? name : this.#pseudonyms.of("document", base);
    this.#known.set(base, fresh);
    this.#taken.set(fresh.toLowerCase(), base);
    return fresh;
  }
}
