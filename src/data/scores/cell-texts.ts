import { IdIndex } from "./id-index.ts";

/** Few texts make up most of a score column, so each column's last ones are kept at hand. */
const AT_HAND = 4096;

/** The distinct raw texts of all score columns. A text in two columns has two codes: its meaning may differ. */
export class CellTexts {
  readonly #index = new IdIndex();
  readonly #atHand: Map<string, number>[] = [];

  get size(): number {
    return this.#index.size;
  }

  /** The code of a text in a column; columns (of all files) are numbered 0, 1, 2 … */
  code(column: number, text: string): number {
    this.#atHand[column] ??= new Map();
    const atHand = this.#atHand[column];
    const known = atHand.get(text);
    if (known !== undefined) return known;
    const code = this.#index.add(`${column}\t${text}`);
    if (atHand.size === AT_HAND) atHand.clear();
    atHand.set(text, code);
    return code;
  }

  /** The column and text behind a code. */
  at(code: number): { readonly column: number; readonly text: string } {
    const entry = this.#index.idAt(code);
    const tab = entry.indexOf("\t");
    return { column: Number(entry.slice(0, tab)), text: entry.slice(tab + 1) };
  }
}
