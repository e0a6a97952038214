import { GrowingColumn } from "../data/scores/growing-column.ts";
import { IdIndex } from "../data/scores/id-index.ts";
import { TextStore } from "../data/scores/text-store.ts";
import { idFold } from "./id-fold.ts";

/** A person of a table. */
export interface Person {
  /** The same for every row of the person, another for everybody else; −1 of nobody. */
  readonly number: number;
  /** Whether it is the person's first row. */
  readonly isFirst: boolean;
  /** On the first row: the first other person whose id differs from this one only in how it is written. */
  readonly twin?: { readonly id: string; readonly row: number };
}

/** Ids past these many in one table are more than any file has rows. */
const VARIANTS = 2 ** 40;

/**
 * The people of a table by their ids, however many. One index serves two ends: it is over ids without case, spaces and the
 * like, and of each such id the first form is kept, so that another form of it shows at once.
 */
export class People {
  readonly #folds = new IdIndex();
  readonly #firstForms = new TextStore();
  readonly #placeOf = new GrowingColumn();
  readonly #rowOf = new GrowingColumn();
  /** Other forms of an id, of which there are few. */
  readonly #variants = new Map<string, number>();

  add(id: string, row: number): Person {
    const known = this.#folds.size;
    const fold = this.#folds.add(idFold(id));
    if (fold === known) {
      this.#placeOf.push(this.#firstForms.append(id) | 0);
      this.#rowOf.push(row);
      return { number: fold, isFirst: true };
    }
    const place = this.#placeOf.get(fold) >>> 0;
    if (this.#firstForms.isAt(place, id)) return { number: fold, isFirst: false };
    const variant = this.#variants.get(id);
    if (variant !== undefined) return { number: variant, isFirst: false };
    const number = VARIANTS + this.#variants.size;
    this.#variants.set(id, number);
    return { number, isFirst: true, twin: { id: this.#firstForms.at(place), row: this.#rowOf.get(fold) } };
  }
}
