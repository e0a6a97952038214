import { GrowingColumn } from "./growing-column.ts";
import { IdIndex } from "./id-index.ts";

/** A wave's position in the order of time: the pre-test, the post-test, then the follow-ups. */
export type Wave = number;
export const PRE: Wave = 0;
export const POST: Wave = 1;
/** The waves every study has. */
export const FEWEST_WAVES = 2;

/** One row as it arrives: each wave's raw text by its code, or {@link NONE} where the row does not speak of the wave. */
export interface RawRow {
  readonly file: number;
  readonly row: number;
  /** By wave; waves past its end are not spoken of. */
  readonly text: readonly number[];
  /** By wave, where days are read: the raw text of the days since the training. */
  readonly days?: readonly number[];
  /** Raw texts of what else is known of the person, by their codes; {@link NONE} where the row does not say. */
  readonly facts?: readonly number[];
}

/** A row whose participant already had one of its waves. */
export interface Repeat extends RawRow {
  readonly participant: number;
}

/** Nothing there: no cohort, no group level, no row for that wave. */
export const NONE = -1;
/** A participant's rows name different cohorts, or different facts. */
export const SEVERAL = -2;

/** What is kept of everybody. */
export interface ParticipantsOptions {
  readonly waves?: number;
  /** How many things beside scores are known of people. */
  readonly facts?: number;
  /** Whether the days since the training are known of each wave. */
  readonly hasDays?: boolean;
}

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
  // By wave.
  readonly text: GrowingColumn[] = [];
  readonly file: GrowingColumn[] = [];
  readonly row: GrowingColumn[] = [];
  /** No column where days are not read. */
  readonly days: GrowingColumn[] = [];
  /** By fact: a code, {@link NONE} or {@link SEVERAL}. */
  readonly facts: readonly GrowingColumn[];
  readonly repeats: Repeat[] = [];

  readonly #byWave: readonly GrowingColumn[][];
  /** How many ids stand in several groups. */
  sharedIds = 0;

  constructor({ waves = FEWEST_WAVES, facts = 0, hasDays = false }: ParticipantsOptions = {}) {
    this.#byWave = [this.text, this.file, this.row, ...(hasDays ? [this.days] : [])];
    for (let wave = 0; wave < waves; wave++) this.addWave();
    this.facts = Array.from({ length: facts }, () => new GrowingColumn());
  }

  get size(): number {
    return this.group.length;
  }

  get waves(): number {
    return this.text.length;
  }

  /** One more wave, in which nobody has a score yet. */
  addWave(): void {
    for (const columns of this.#byWave) {
      const column = new GrowingColumn();
      for (let i = 0; i < this.size; i++) column.push(NONE);
      columns.push(column);
    }
  }

  /** The id as written; `undefined` in files without an id column. */
  idAt(participant: number): string | undefined {
    const id = this.#idOf.get(participant);
    return id === NONE ? undefined : this.#ids.idAt(id);
  }

  /** Where a participant first stands; in long layout the row of the first wave they have. */
  firstRow(participant: number): { readonly file: number; readonly row: number } {
    let wave = 0;
    while (wave < this.waves - 1 && this.row[wave]!.get(participant) === NONE) wave += 1;
    return { file: this.file[wave]!.get(participant), row: this.row[wave]!.get(participant) };
  }

  /** Whether the same id also stands in another group. */
  isInSeveralGroups(participant: number): boolean {
    const id = this.#idOf.get(participant);
    return id !== NONE && this.#nextOfSameId.get(this.#firstOfId.get(id)) !== NONE;
  }

  /** Everybody of one id, of whom this participant is the first; nobody where the id stands in one group. */
  inOtherGroups(participant: number): readonly number[] {
    const id = this.#idOf.get(participant);
    if (id === NONE || this.#firstOfId.get(id) !== participant) return [];
    const all: number[] = [];
    for (let next = participant; next !== NONE; next = this.#nextOfSameId.get(next)) all.push(next);
    return all.length > 1 ? all : [];
  }

  /** Adds one row; rows of one id and group become one participant, a wave that is already there a repeat. */
  add(id: string | undefined, group: number, cohort: number, row: RawRow): void {
    const index = id === undefined ? NONE : this.#ids.add(id);
    const known = index === NONE ? NONE : this.#find(index, group);
    if (known === NONE) {
      this.#addNew(index, group, cohort, row);
      return;
    }
    join(this.cohort, known, cohort);
    for (let i = 0; i < this.facts.length; i++) join(this.facts[i]!, known, row.facts![i]!);
    if (this.#isRepeat(known, row)) this.repeats.push({ participant: known, ...row });
    else this.#setScores(known, row);
  }

  #isRepeat(participant: number, { text }: RawRow): boolean {
    for (let wave = 0; wave < text.length; wave++)
      if (text[wave] !== NONE && this.text[wave]!.get(participant) !== NONE) return true;
    return false;
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
    for (let i = 0; i < this.facts.length; i++) this.facts[i]!.push(row.facts![i]!);
    for (const columns of this.#byWave) for (const column of columns) column.push(NONE);
    this.#setScores(participant, row);
  }

  #link(index: number, participant: number): void {
    if (index === this.#firstOfId.length) {
      this.#firstOfId.push(participant);
      return;
    }
    let last = this.#firstOfId.get(index);
    if (this.#nextOfSameId.get(last) === NONE) this.sharedIds += 1;
    while (this.#nextOfSameId.get(last) !== NONE) last = this.#nextOfSameId.get(last);
    this.#nextOfSameId.set(last, participant);
  }

  #setScores(participant: number, { text, file, row, days }: RawRow): void {
    for (let wave = 0; wave < text.length; wave++) {
      if (text[wave] === NONE) continue;
      this.text[wave]!.set(participant, text[wave]!);
      this.file[wave]!.set(participant, file);
      this.row[wave]!.set(participant, row);
      if (days !== undefined) this.days[wave]!.set(participant, days[wave] ?? NONE);
    }
  }
}

/** What several rows say of one person: the same, or that they differ. */
function join(column: GrowingColumn, participant: number, code: number): void {
  const known = column.get(participant);
  if (code === NONE || code === known) return;
  column.set(participant, known === NONE ? code : SEVERAL);
}
