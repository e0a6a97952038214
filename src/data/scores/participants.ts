import { GrowingColumn } from "./growing-column.ts";
import { IdIndex } from "./id-index.ts";

/** A raw score cell as it arrives: which wave, its text's code, and where it stands. */
export interface RawScore {
  readonly wave: Wave;
  readonly text: number;
  readonly file: number;
  readonly row: number;
}

/** The two waves of a pre/post study, as positions. */
export type Wave = 0 | 1;
export const PRE: Wave = 0;
export const POST: Wave = 1;

/** A row whose participant already had that wave. */
export interface Repeat {
  readonly participant: number;
  readonly file: number;
  readonly row: number;
  readonly same: boolean;
}

/** Nothing there: no cohort, no group level, no row for that wave. */
export const NONE = -1;

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
  readonly cohort = new GrowingColumn();
  readonly conflicting = new GrowingColumn();
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

  /** Whether the same id also stands in another group. */
  isInSeveralGroups(participant: number): boolean {
    const id = this.#idOf.get(participant);
    return id !== NONE && this.#nextOfSameId.get(this.#firstOfId.get(id)) !== NONE;
  }

  /** Adds one row's scores; rows of one id and group become one participant, a wave that is already there a repeat. */
  add(id: string | undefined, group: number, cohort: number, scores: readonly RawScore[]): void {
    const known = id === undefined ? NONE : this.#find(id, group);
    if (known === NONE) {
      this.#addNew(id, group, cohort, scores);
      return;
    }
    const repeated = scores.filter(({ wave }) => this.text[wave].get(known) !== NONE);
    if (repeated.length === 0) {
      for (const score of scores) this.#setScore(known, score);
      return;
    }
    const same = repeated.every(({ wave, text }) => this.text[wave].get(known) === text);
    if (!same) this.conflicting.set(known, 1);
    this.repeats.push({ participant: known, file: repeated[0]!.file, row: repeated[0]!.row, same });
  }

  #find(id: string, group: number): number {
    const index = this.#ids.find(id);
    let participant = index === NONE ? NONE : this.#firstOfId.get(index);
    while (participant !== NONE && this.group.get(participant) !== group)
      participant = this.#nextOfSameId.get(participant);
    return participant;
  }

  #addNew(id: string | undefined, group: number, cohort: number, scores: readonly RawScore[]): void {
    const participant = this.size;
    this.#idOf.push(id === undefined ? NONE : this.#linkId(id, participant));
    this.#nextOfSameId.push(NONE);
    this.group.push(group);
    this.cohort.push(cohort);
    this.conflicting.push(0);
    for (const wave of [PRE, POST] as const) {
      this.text[wave].push(NONE);
      this.file[wave].push(NONE);
      this.row[wave].push(NONE);
    }
    for (const score of scores) this.#setScore(participant, score);
  }

  #linkId(id: string, participant: number): number {
    const index = this.#ids.add(id);
    if (index === this.#firstOfId.length) {
      this.#firstOfId.push(participant);
      return index;
    }
    let last = this.#firstOfId.get(index);
    while (this.#nextOfSameId.get(last) !== NONE) last = this.#nextOfSameId.get(last);
    this.#nextOfSameId.set(last, participant);
    return index;
  }

  #setScore(participant: number, score: RawScore): void {
    this.text[score.wave].set(participant, score.text);
    this.file[score.wave].set(participant, score.file);
    this.row[score.wave].set(participant, score.row);
  }
}
