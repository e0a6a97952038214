import { InputError } from "../../core/input-error.ts";

const MOST_LEVELS = 1000;

/** The combinations of group levels met so far, in first-seen order, each with its code. */
export class Levels {
  readonly #codes = new Map<string, number>();
  readonly all: (readonly string[])[] = [];

  /**
   * @param levels the trimmed cells of the group columns, always of as many columns
   * @throws InputError `too-many-levels`: a column of ids or scores was named as a group
   */
  code(levels: readonly string[], column: string): number {
    const key = levels.length === 1 ? levels[0]! : JSON.stringify(levels);
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    if (this.all.length === MOST_LEVELS)
      throw new InputError("too-many-levels", { column, limit: MOST_LEVELS });
    this.#codes.set(key, this.all.length);
    this.all.push(levels);
    return this.all.length - 1;
  }
}
