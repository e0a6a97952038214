import { IdIndex } from "./id-index.ts";

/** The distinct raw texts of all score columns. A text in two columns has two codes: its meaning may differ. */
export class CellTexts {
  readonly #index = new IdIndex();

  get size(): number {
    return this.#index.size;
  }

  /** The code of a text in a column; `column` is any whole number that tells columns (and files) apart. */
  code(column: number, text: string): number {
    return this.#index.add(`${column}\t${text}`);
  }

  /** The column and text behind a code. */
  at(code: number): { readonly column: number; readonly text: string } {
    const entry = this.#index.idAt(code);
    const tab = entry.indexOf("\t");
    return { column: Number(entry.slice(0, tab)), text: entry.slice(tab + 1) };
  }
}
