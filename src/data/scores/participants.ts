import { GrowingColumn } from "./growing-column.ts";
import { IdIndex } from "./id-index.ts";

/** The two waves of a pre/post study, as positions. */
export type Wave = 0 | 1;
export const PRE: Wave = 0;
export const POST: Wave = 1;
/** Both, in the order of time. */
export const WAVES: readonly Wave[] = [PRE, POST];

/** One row as it arrives: each wave's raw text by its code, or {@link NONE} where the row does not speak of the wave. */
export interface RawRow {
  readonly file: number;
  readonly row: number;
  readonly text: readonly [pre: number, post: number];
}

/** A row whose participant already had one of its waves. */
export interface Repeat extends RawRow {
  readonly participant: number;
}

/** Nothing there: no cohort, no group level, no row for that wave. */
export const NONE = -1;
/** A participant's rows name different cohorts. */
export const SEVERAL = -2;

/**
 * Everybody read so far, one entry per id and group: whole-number columns, never an object per row. Scores are codes of
 * raw text; what the text means is decided when all of it has been seen.
 */
export class Participants {
  readonly #ids = new IdIndex();
  readonly #firstOfId = new GrowingColumn();
  readonly #idOf = new GrowingColumn();
  readonly #nextOfSameId = new GrowingColumn();
  readonly group = new GrowingColumn();
  /** A code, {@link NONE} or {@link SEVERAL}. */
  readonly cohort = new GrowingColumn();
  readonly text: readonly [GrowingColumn, GrowingColumn] = [new GrowingColumn(), new GrowingColumn()];
  readonly file: readonly [GrowingColumn, GrowingColumn] = [new GrowingColumn(), new GrowingColumn()];
  readonly row: readonly [GrowingColumn, GrowingColumn] = [new GrowingColumn(), new GrowingColumn()];
  readonly repeats: Repeat[] = [];

  get size(): number {
    return this.group.length;
  }

  /** The id as written; `undefined` in files without an id column. */
  idAt(participant: number): string | undefined {
    const id = this.#idOf.get(participant);
    return id === NONE ? undefined : this.#ids.idAt(id);
  }

  /** Where a participant first stands; in long layout the pre-test's row, if there is one. */
  firstRow(participant: number): { readonly file: number; readonly row: number } {
    const wave = this.row[PRE].get(participant) === NONE ? POST : PRE;
    return { file: this.file[wave].get(participant), row: this.row[wave].get(participant) };
  }

  /** Whether the same id also stands in another group. */
  isInSeveralGroups(participant: number): boolean {
    const id = this.#idOf.get(participant);
    return id !== NONE && this.#nextOfSameId.get(this.#firstOfId.get(id)) !== NONE;
  }

  /** Adds one row; rows of one id and group become one participant, a wave that is already there a repeat. */
  add(id: string | undefined, group: number, cohort: number, row: RawRow): void {
    const index = id === undefined ? NONE : this.#ids.add(id);
    const known = index === NONE ? NONE : this.#find(index, group);
    if (known === NONE) {
      this.#addNew(index, group, cohort, row);
      return;
    }
    this.#joinCohort(known, cohort);
    const isRepeat = WAVES.some((wave) => row.text[wave] !== NONE && this.text[wave].get(known) !== NONE);
    if (isRepeat) this.repeats.push({ participant: known, ...row });
    else this.#setScores(known, row);
  }

  #find(index: number, group: number): number {
    let participant = index < this.#firstOfId.length ? this.#firstOfId.get(index) : NONE;
    while (participant !== NONE && this.group.get(participant) !== group)
      participant = this.#nextOfSameId.get(participant);
    return participant;
  }

  #addNew(index: number, group: number, cohort: number, row: RawRow): void {
    const participant = this.size;
    this.#idOf.push(index);
    if (index !== NONE) this.#link(index, participant);
    this.#nextOfSameId.push(NONE);
    this.group.push(group);
    this.cohort.push(cohort);
    for (const wave of WAVES) {
      this.text[wave].push(NONE);
      this.file[wave].push(NONE);
      this.row[wave].push(NONE);
    }
    this.#setScores(participant, row);
  }

  #joinCohort(participant: number, cohort: number): void {
    const known = this.cohort.get(participant);
    if (cohort === NONE || cohort === known) return;
    this.cohort.set(participant, known === NONE ? cohort : SEVERAL);
  }

  #link(index: number, participant: number): void {
    if (index === this.#firstOfId.length) {
      this.#firstOfId.push(participant);
      return;
    }
    let last = this.#firstOfId.get(index);
    while (this.#nextOfSameId.get(last) !== NONE) last = this.#nextOfSameId.get(last);
    this.#nextOfSameId.set(last, participant);
  }

  #setScores(participant: number, { text, file, row }: RawRow): void {
    for (const wave of WAVES) {
      if (text[wave] === NONE) continue;
      this.text[wave].set(participant, text[wave]);
      this.file[wave].set(participant, file);
      this.row[wave].set(participant, row);
    }
  }
}
