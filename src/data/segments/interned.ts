/** Words and their numbers, in first-seen order. */
export class Interned {
  readonly #places = new Map<string, number>();
  readonly all: string[] = [];

  /** The number of a word; a new one gets the next. */
  of(word: string): number {
    const known = this.#places.get(word);
    if (known !== undefined) return known;
    this.#places.set(word, this.all.length);
    this.all.push(word);
    return this.all.length - 1;
  }

  /** The number of a word that may not be there: −1 then. */
  find(word: string): number {
    return this.#places.get(word) ?? -1;
  }
}
