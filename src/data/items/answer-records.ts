import { IdIndex } from "../scores/id-index.ts";
import { Int32Blocks } from "../scores/int32-blocks.ts";

/** Where there is no text, group or wave. */
export const NONE = -1;

/** What one row says of one person in one wave: codes of texts. */
export interface AnswerRecord {
  readonly file: number;
  readonly row: number;
  /** Level of the wave column, or the wave itself where a row holds all of them. */
  readonly level: number;
  readonly answers: readonly number[];
  readonly total: number;
}

/** The records of all people, as columns of whole numbers. */
export class AnswerRecords {
  readonly #people = new IdIndex();
  readonly #ids = new IdIndex();
  readonly #groups = new Int32Blocks();
  readonly #idOf = new Int32Blocks();
  /** The group in which an id was met first. */
  readonly #firstGroup = new Int32Blocks();
  readonly #several = new Set<number>();
  readonly #person = new Int32Blocks();
  readonly #file = new Int32Blocks();
  readonly #row = new Int32Blocks();
  readonly #level = new Int32Blocks();
  readonly #total = new Int32Blocks();
  readonly #answers: readonly Int32Blocks[];

  constructor(items: number) {
    this.#answers = Array.from({ length: items }, () => new Int32Blocks());
  }

  get length(): number {
    return this.#person.length;
  }

  get people(): number {
    return this.#groups.length;
  }

  /** The person of an id in a group; without an id every row is somebody else. */
  personOf(id: string | undefined, group: number): number {
    if (id === undefined) {
      this.#groups.push(group);
      this.#idOf.push(NONE);
      return this.#groups.length - 1;
    }
    const person = this.#people.add(`${group}\t${id}`);
    if (person < this.#groups.length) return person;
    const index = this.#ids.add(id);
    this.#groups.push(group);
    this.#idOf.push(index);
    if (index === this.#firstGroup.length) this.#firstGroup.push(group);
    else if (this.#firstGroup.get(index) !== group) this.#several.add(person);
    return person;
  }

  add(person: number, { file, row, level, answers, total }: AnswerRecord): void {
    this.#person.push(person);
    this.#file.push(file);
    this.#row.push(row);
    this.#level.push(level);
    this.#total.push(total);
    for (const [item, column] of this.#answers.entries()) column.push(answers[item]!);
  }

  idOf(person: number): string | undefined {
    const index = this.#idOf.get(person);
    return index === NONE ? undefined : this.#ids.idAt(index);
  }

  groupOf(person: number): number {
    return this.#groups.get(person);
  }

  /** Whether the person's id stands in another group too, met before. */
  isAlsoElsewhere(person: number): boolean {
    return this.#several.has(person);
  }

  person(record: number): number {
    return this.#person.get(record);
  }

  level(record: number): number {
    return this.#level.get(record);
  }

  place(record: number): { readonly file: number; readonly row: number } {
    return { file: this.#file.get(record), row: this.#row.get(record) };
  }

  answer(record: number, item: number): number {
    return this.#answers[item]!.get(record);
  }

  total(record: number): number {
    return this.#total.get(record);
  }
}
