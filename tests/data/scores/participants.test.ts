import { describe, expect, it } from "vitest";
import { NONE, Participants, POST, PRE, SEVERAL } from "../../../src/data/scores/participants.ts";

const at = (row: number, pre: number, post: number, file = 0) => ({ file, row, text: [pre, post] }) as const;

describe("Participants", () => {
  it("makes rows of one id and group one participant", () => {
    const all = new Participants();
    all.add("A", 0, NONE, at(2, 10, NONE));
    all.add("B", 0, NONE, at(3, 11, NONE));
    all.add("A", 0, NONE, at(4, NONE, 12, 1));
    expect(all.size).toBe(2);
    expect([all.idAt(0), all.idAt(1)]).toEqual(["A", "B"]);
    expect([all.text[PRE]!.get(0), all.text[POST]!.get(0), all.text[POST]!.get(1)]).toEqual([10, 12, NONE]);
    expect([all.row[PRE]!.get(0), all.row[POST]!.get(0), all.file[POST]!.get(0)]).toEqual([2, 4, 1]);
    expect(all.repeats).toEqual([]);
  });

  it("keeps the first of a repeated wave, and every repeat with what it says", () => {
    const all = new Participants();
    all.add("A", NONE, NONE, at(2, 10, 11));
    all.add("A", NONE, NONE, at(3, 12, 13));
    all.add("A", NONE, NONE, at(9, 10, 11, 1));
    expect(all.size).toBe(1);
    expect([all.text[PRE]!.get(0), all.text[POST]!.get(0)]).toEqual([10, 11]);
    expect(all.repeats).toEqual([
      { participant: 0, ...at(3, 12, 13) },
      { participant: 0, ...at(9, 10, 11, 1) },
    ]);
  });

  it("knows nobody's score in a wave that is met later, and where somebody stands who has only that", () => {
    const all = new Participants();
    all.add("A", 0, NONE, at(2, 10, 11));
    all.addWave();
    all.addWave();
    all.add("B", 0, NONE, { file: 1, row: 5, text: [NONE, NONE, NONE, 12] });
    expect([2, 3].map((wave) => all.text[wave]!.get(0))).toEqual([NONE, NONE]);
    expect([0, 1, 2, 3].map((wave) => all.text[wave]!.get(1))).toEqual([NONE, NONE, NONE, 12]);
    expect(all.firstRow(1)).toEqual({ file: 1, row: 5 });
  });

  it("tells one id in several groups apart, and says so of each", () => {
    const all = new Participants();
    for (const group of [0, 1, NONE, 1]) all.add("A", group, NONE, at(2, 10, 11));
    all.add("B", 0, NONE, at(6, 10, 11));
    expect(all.size).toBe(4);
    expect(all.repeats).toHaveLength(1);
    expect([0, 1, 2, 3].map((i) => all.isInSeveralGroups(i))).toEqual([true, true, true, false]);
    expect([0, 1, 2, 3].map((i) => all.idAt(i))).toEqual(["A", "A", "A", "B"]);
  });

  it("makes every row without an id a participant of its own", () => {
    const all = new Participants();
    all.add(undefined, 0, NONE, at(2, 10, 11));
    all.add(undefined, 0, NONE, at(3, 10, 11));
    expect(all.size).toBe(2);
    expect([all.idAt(0), all.isInSeveralGroups(0)]).toEqual([undefined, false]);
  });

  it("takes the one cohort that a participant's rows name, or notes that there are several", () => {
    const all = new Participants();
    for (const [id, cohorts] of [
      ["A", [NONE, 1, NONE]],
      ["B", [1, 1]],
      ["C", [0, 1]],
      ["D", [NONE, NONE]],
      ["E", [0, 1, 0]],
    ] as const)
      for (const cohort of cohorts) all.add(id, NONE, cohort, at(2, 10, NONE));
    expect([0, 1, 2, 3, 4].map((i) => all.cohort.get(i))).toEqual([1, 1, SEVERAL, NONE, SEVERAL]);
  });

  it("finds the row where a participant stands, also without a pre-test", () => {
    const all = new Participants();
    all.add("A", NONE, NONE, at(5, NONE, 10, 1));
    expect(all.firstRow(0)).toEqual({ file: 1, row: 5 });
    all.add("A", NONE, NONE, at(7, 10, NONE, 2));
    expect(all.firstRow(0)).toEqual({ file: 2, row: 7 });
  });

  it("takes names of prototypes for ids", () => {
    const all = new Participants();
    for (const id of ["__proto__", "constructor", "__proto__"]) all.add(id, NONE, NONE, at(2, 10, 11));
    expect([all.size, all.repeats.length]).toEqual([2, 1]);
  });
});
