import { describe, expect, it } from "vitest";
import { CellTexts } from "../../../src/data/scores/cell-texts.ts";
import { meaningOf } from "../../../src/data/scores/classify.ts";
import { cohortPlaces } from "../../../src/data/scores/cohort-places.ts";
import { Levels } from "../../../src/data/scores/levels.ts";
import { NONE, Participants } from "../../../src/data/scores/participants.ts";
import type { CellReading } from "../../../src/data/scores/read-cell.ts";
import { tallyOf } from "../../../src/data/scores/tally-of.ts";

/** id, group, cohort's name, pre, post; a number that is NaN is missing, one below 0 cannot be read. */
type Row = readonly [id: string, group: number, cohort: string, pre: number, post: number];

function tally(rows: readonly Row[]) {
  const participants = new Participants();
  const cohorts = new Levels();
  const readings: CellReading[] = [];
  const texts = new CellTexts();
  const code = (value: number) => {
    if (Number.isNaN(value)) readings.push({ kind: "missing" });
    else readings.push(value < 0 ? { kind: "invalid", rule: "not-a-number" } : { kind: "score", value });
    return texts.code(readings.length, String(value));
  };
  for (const [i, [id, group, cohort, pre, post]] of rows.entries()) {
    const text = [code(pre), code(post)] as const;
    participants.add(id, group, cohort === "" ? NONE : cohorts.code([cohort], "LPD"), {
      file: 0,
      row: i,
      text,
    });
  }
  const meaning = meaningOf({ readings, decimals: [] }, undefined, { participants, texts });
  const { group, cohort, pre, post, counts } = tallyOf(participants, cohortPlaces(cohorts), meaning);
  return [...counts].map((count, i) => [group[i], cohort[i], pre[i], post[i], count]);
}

const _ = Number.NaN;

describe("tallyOf", () => {
  it("counts who has the same group, cohort and scores, in ascending order", () => {
    const rows: Row[] = [
      ["a", 1, "B", 50, 60],
      ["b", 0, "B", 50, 60],
      ["c", 1, "A", 50, 60],
      ["d", 1, "B", 50, 60],
      ["e", 1, "B", 50, 55.5],
      ["f", 1, "B", _, 60],
      ["g", 1, "B", 40, _],
      ["h", NONE, "", 0, 0],
    ];
    const want = [
      [NONE, NONE, 0, 0, 1],
      [0, 1, 50, 60, 1],
      [1, 0, 50, 60, 1],
      [1, 1, _, 60, 1],
      [1, 1, 40, _, 1],
      [1, 1, 50, 55.5, 1],
      [1, 1, 50, 60, 2],
    ];
    expect(tally(rows)).toEqual(want);
    expect(tally([...rows].reverse())).toEqual(want);
  });

  it("leaves out who has no usable score, or contradicts himself", () => {
    expect(
      tally([
        ["a", 0, "", _, _],
        ["b", 0, "", -1, 60],
        ["c", 0, "", 50, -1],
        ["d", 0, "", 50, 60],
        ["d", 0, "", 50, 61],
        ["e", 0, "", 1, 2],
      ]),
    ).toEqual([[0, NONE, 1, 2, 1]]);
    expect(tally([])).toEqual([]);
  });

  it("puts who is in several cohorts in none", () => {
    expect(
      tally([
        ["a", 0, "A", 50, 60],
        ["a", 0, "B", 50, 60],
        ["b", 0, "A", 50, 60],
      ]),
    ).toEqual([
      [0, NONE, 50, 60, 1],
      [0, 0, 50, 60, 1],
    ]);
  });

  it("keeps tuples apart whose digits are the same", () => {
    expect(
      tally([
        ["a", 0, "", 1, 11],
        ["b", 0, "", 11, 1],
        ["c", 1, "", 1, 11],
        ["d", 11, "", 1, 1],
      ]),
    ).toEqual([
      [0, NONE, 1, 11, 1],
      [0, NONE, 11, 1, 1],
      [1, NONE, 1, 11, 1],
      [11, NONE, 1, 1, 1],
    ]);
  });
});
