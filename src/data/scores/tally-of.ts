import { classOf, type Meaning } from "./classify.ts";
import { NONE, type Participants, POST, PRE } from "./participants.ts";
import type { ScoreTally } from "./tally.ts";
import { rankValues } from "./value-ranks.ts";

/**
 * Counts the participants with a usable score into a tally, in ascending order of its columns. Within group and cohort a
 * participant is one whole number, so sorting finds the tuples that are the same, however many different ones there are.
 * @param cohorts the place of each cohort's code
 */
export function tallyOf(
  participants: Participants,
  cohorts: readonly number[],
  meaning: Meaning,
): ScoreTally {
  const { ranks, distinct } = rankValues(meaning.values);
  const rankOf = (code: number) => (code === NONE ? 0 : ranks[code]!);
  const width = cohorts.length + 1;
  const cells = new Map<number, number[]>();
  for (let i = 0; i < participants.size; i++) {
    const flowClass = classOf(participants, i, meaning);
    if (flowClass !== "matched" && flowClass !== "preOnly" && flowClass !== "postOnly") continue;
    const cohort = cohorts[participants.cohort.get(i)] ?? NONE;
    const cell = (participants.group.get(i) + 1) * width + cohort + 1;
    const pre = rankOf(participants.text[PRE]!.get(i));
    const post = rankOf(participants.text[POST]!.get(i));
    let scores = cells.get(cell);
    if (scores === undefined) {
      scores = [];
      cells.set(cell, scores);
    }
    scores.push(pre * distinct.length + post);
  }
  const sorted = [...cells]
    .sort(([a], [b]) => a - b)
    .map(([cell, scores]) => ({ cell, scores: Float64Array.from(scores).sort() }));
  const rows = sorted.reduce((sum, { scores }) => sum + scores.filter(isNew).length, 0);
  const tally = emptyTally(rows);
  let row = -1;
  for (const { cell, scores } of sorted) {
    for (const [i, both] of scores.entries()) {
      if (isNew(both, i, scores)) {
        row += 1;
        tally.group[row] = Math.floor(cell / width) - 1;
        tally.cohort[row] = (cell % width) - 1;
        tally.pre[row] = distinct[Math.floor(both / distinct.length)]!;
        tally.post[row] = distinct[both % distinct.length]!;
      }
      tally.counts[row]! += 1;
    }
  }
  return tally;
}

function isNew(both: number, index: number, scores: Float64Array): boolean {
  return both !== scores[index - 1];
}

function emptyTally(rows: number) {
  return {
    group: new Int32Array(rows),
    cohort: new Int32Array(rows),
    pre: new Float64Array(rows),
    post: new Float64Array(rows),
    counts: new Float64Array(rows),
  };
}
