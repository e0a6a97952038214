import { describe, expect, it } from "vitest";
import { pairsByCohort, pairsOf, type ScoreTally, scoresOf } from "../../../src/data/scores/tally.ts";

const _ = Number.NaN;
// group, cohort, pre, post, count
const ROWS = [
  [-1, 2, 20, 90, 1],
  [-1, 2, 30, _, 1],
  [0, 0, 50, 60, 2],
  [0, 1, 50, 60, 1],
  [0, -1, 40, 45, 1],
  [0, 1, _, 70, 5],
  [1, 1, 50, 60, 3],
  [1, 0, 30, _, 4],
] as const;
const column = (i: 0 | 1 | 2 | 3 | 4) => ROWS.map((row) => row[i]);
const TALLY: ScoreTally = {
  group: Int32Array.from(column(0)),
  cohort: Int32Array.from(column(1)),
  pre: Float64Array.from(column(2)),
  post: Float64Array.from(column(3)),
  counts: Float64Array.from(column(4)),
};
const pairs = ({ pre, post, counts, n }: ReturnType<typeof pairsOf>) => ({
  pairs: [...pre].map((x, i) => [x, post[i], counts[i]]),
  n,
});

describe("pairsOf", () => {
  it("gives everybody with both scores, people of no group too", () => {
    expect(pairs(pairsOf(TALLY))).toEqual({
      pairs: [
        [20, 90, 1],
        [40, 45, 1],
        [50, 60, 6],
      ],
      n: 8,
    });
  });

  it("gives those of one group", () => {
    expect(pairs(pairsOf(TALLY, 0)).pairs).toEqual([
      [40, 45, 1],
      [50, 60, 3],
    ]);
    expect(pairs(pairsOf(TALLY, 1))).toEqual({ pairs: [[50, 60, 3]], n: 3 });
    expect(pairs(pairsOf(TALLY, 7))).toEqual({ pairs: [], n: 0 });
  });
});

describe("pairsByCohort", () => {
  it("gives the pairs of each cohort in order, and of nobody without one", () => {
    expect(pairsByCohort(TALLY).map((cohort) => pairs(cohort).pairs)).toEqual([
      [[50, 60, 2]],
      [[50, 60, 4]],
      [[20, 90, 1]],
    ]);
  });

  it("gives only cohorts with pairs in the group", () => {
    expect(pairsByCohort(TALLY, 1).map(({ n }) => n)).toEqual([3]);
    expect(pairsByCohort(TALLY, 0).map(({ n }) => n)).toEqual([2, 1]);
  });
});

describe("scoresOf", () => {
  const scores = (...args: Parameters<typeof scoresOf> extends [unknown, ...infer R] ? R : never) => {
    const { values, counts } = scoresOf(TALLY, ...args);
    return [...values].map((value, i) => [value, counts[i]]);
  };

  it("gives everybody with a score in a wave", () => {
    expect(scores("pre", "available")).toEqual([
      [20, 1],
      [30, 5],
      [40, 1],
      [50, 6],
    ]);
    expect(scores("post", "available", 0)).toEqual([
      [45, 1],
      [60, 3],
      [70, 5],
    ]);
  });

  it("gives those without the other score", () => {
    expect(scores("pre", "unmatched")).toEqual([[30, 5]]);
    expect(scores("pre", "unmatched", 1)).toEqual([[30, 4]]);
    expect(scores("post", "unmatched")).toEqual([[70, 5]]);
    expect(scores("post", "unmatched", 1)).toEqual([]);
  });
});
