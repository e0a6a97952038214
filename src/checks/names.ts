import { nameFinder } from "../data/identifiers/names-in-text.ts";
import type { CellJudge } from "./table.ts";

/** More names than these are not looked for: a register of a whole country is no list of informants. */
const MOST = 200_000;

/** The names of people that stand in the study's tables, to be looked for in what was said. */
export class Names {
  readonly #names: string[] = [];
  readonly #seen = new Set<string>();
  readonly #files: string[] = [];
  readonly #fileOf: number[] = [];

  get size(): number {
    return this.#names.length;
  }

  add(name: string, file: string): void {
    if (this.size === MOST || this.#seen.has(name)) return;
    this.#seen.add(name);
    this.#names.push(name);
    if (this.#files[this.#files.length - 1] !== file) this.#files.push(file);
    this.#fileOf.push(this.#files.length - 1);
  }

  /** Judges a text by the first name in it. @param shown how the finding shows the name */
  judge(shown: (name: string) => string): CellJudge {
    const find = nameFinder(this.#names);
    return (text) => {
      const [first] = find(text);
      if (first === undefined) return undefined;
      // Of a word that several people have, any file will do.
      const reference = this.#files[this.#fileOf[first.name] ?? 0]!;
      return { value: shown(text.slice(first.start, first.end)), args: { reference } };
    };
  }
}
