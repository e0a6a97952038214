import { NONE } from "./answer-records.ts";
import type { CollectedItems } from "./collect-items.ts";
import type { AnswerMeaning } from "./interpret-answers.ts";

/** A record that repeats an earlier one of the same person and wave. */
interface Repeat {
  readonly record: number;
  readonly first: number;
}

/** The people of the records. */
export interface People {
  /** By wave and person (as numbered in the records): their record, −1 without one. */
  readonly first: readonly Int32Array[];
  /** In wide layout one per row, in long one per line. */
  readonly repeats: readonly Repeat[];
  /** Whose rows say different things of one wave. */
  readonly conflicting: ReadonlySet<number>;
  /** The others, as numbered in the records, in first-seen order. */
  readonly kept: readonly number[];
  /** By wave, item and place in `kept`. */
  readonly scores: readonly (readonly Float64Array[])[];
  readonly choices: readonly (readonly Int32Array[])[];
  readonly otherWaveRows: number;
}

/** Puts the records of each person together; those that contradict each other leave the person out. */
export function peopleOf(
  { records, roles, texts }: CollectedItems,
  meaning: AnswerMeaning,
  {
    waves,
    waveOf,
    isLong,
    blankIsWrong,
  }: {
    readonly blankIsWrong: boolean;
    readonly waves: number;
    readonly waveOf: (level: number) => number;
    readonly isLong: boolean;
  },
): People {
  const first = Array.from({ length: waves }, () => new Int32Array(records.people).fill(NONE));
  const repeats: Repeat[] = [];
  const conflicting = new Set<number>();
  const isSeen = new Uint8Array(records.people);
  let otherWaveRows = 0;
  const sameMeaning = (a: number, b: number) => {
    if (a === b || a === NONE || b === NONE) return a === b;
    const [x, y] = [meaning.values[a]!, meaning.values[b]!];
    if (meaning.choices[a] !== meaning.choices[b]) return false;
    if (Number.isNaN(x) && Number.isNaN(y))
      return (
        meaning.problems[a] === meaning.problems[b] &&
        (meaning.problems[a] === undefined || texts.at(a).text === texts.at(b).text)
      );
    return x === y;
  };
  for (let record = 0; record < records.length; record++) {
    const wave = waveOf(records.level(record));
    if (wave < 0) {
      otherWaveRows += 1;
      continue;
    }
    const person = records.person(record);
    isSeen[person] = 1;
    const known = first[wave]![person]!;
    if (known === NONE) {
      first[wave]![person] = record;
      continue;
    }
    // A wide row is a record in every wave, and repeats in all of them.
    if (isLong || wave === 0) repeats.push({ record, first: known });
    const isSame =
      sameMeaning(records.total(known), records.total(record)) &&
      roles.items.every((_, item) => sameMeaning(records.answer(known, item), records.answer(record, item)));
    if (!isSame) conflicting.add(person);
  }
  const kept: number[] = [];
  for (let person = 0; person < records.people; person++)
    if (isSeen[person] === 1 && !conflicting.has(person)) kept.push(person);
  const codes = (wave: number, item: number) =>
    kept.map((person) => {
      const record = first[wave]![person]!;
      return record === NONE ? NONE : records.answer(record, item);
    });
  const all = first.map((_, wave) => roles.items.map((__, item) => codes(wave, item)));
  const scores = all.map((items) =>
    items.map((its) =>
      Float64Array.from(its, (code) => (code === NONE ? Number.NaN : meaning.values[code]!)),
    ),
  );
  if (blankIsWrong) for (const [wave, items] of all.entries()) scoreBlanks(scores[wave]!, items, meaning);
  return {
    ...{ first, repeats, conflicting, kept, otherWaveRows },
    scores,
    choices: all.map((items) =>
      items.map((its) => Int32Array.from(its, (code) => (code === NONE ? NONE : meaning.choices[code]!))),
    ),
  };
}

/** Blank cells of who answered anything in a wave become 0; what was left out for a fault stays missing. */
function scoreBlanks(
  scores: readonly Float64Array[],
  codes: readonly (readonly number[])[],
  { problems }: AnswerMeaning,
): void {
  for (let person = 0; person < (scores[0]?.length ?? 0); person++) {
    if (scores.every((item) => Number.isNaN(item[person]!))) continue;
    for (const [i, item] of scores.entries()) {
      const code = codes[i]![person]!;
      if (code !== NONE && Number.isNaN(item[person]!) && problems[code] === undefined) item[person] = 0;
    }
  }
}
