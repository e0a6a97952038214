import { nameFinder } from "../data/identifiers/names-in-text.ts";
import type { CellJudge } from "./cell-judge.ts";

/** More names than these are not looked for: a register of a whole country is no list of informants. */
const MOST = 200_000;

/** The names of people that stand in the study's tables, to be looked for in what was said. */
export class Names {
  readonly #names: string[] = [];
  readonly #seen = new Set<string>();
  readonly #files: string[] = [];
  readonly #fileOf: number[] = [];
  #finder: { readonly size: number; readonly find: ReturnType<typeof nameFinder> } | undefined;

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

  /** A text with every name in it as `shown` shows it. */
  hidden(text: string, shown: (name: string) => string): string {
    if (this.size === 0) return text;
    if (this.#finder?.size !== this.size) this.#finder = { size: this.size, find: nameFinder(this.#names) };
    let hidden = "";
    let from = 0;
    for (const { start, end } of this.#finder.find(text)) {
      hidden += text.slice(from, start) + shown(text.slice(start, end));
      from = end;
    }
    return hidden + text.slice(from);
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
