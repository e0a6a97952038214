import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { idDifference, idFold } from "../../src/checks/id-fold.ts";
import { oneEditPairs } from "../../src/checks/rules/pairing/one-edit.ts";
import type { ParticipantRow } from "../../src/data/scores/score-table.ts";

const person = (id: string, status: ParticipantRow["status"], row: number): ParticipantRow => ({
  ...{ id, status, row, file: "a.csv" },
  ...{ levels: undefined, pre: undefined, post: undefined, followUps: [] },
});
const pairsOf = (before: readonly string[], after: readonly string[]) =>
  oneEditPairs([
    ...before.map((id, i) => person(id, "preOnly", 2 + i)),
    ...after.map((id, i) => person(id, "postOnly", 50 + i)),
  ]).map(({ firstRow, row }) => [before[firstRow - 2], after[row - 50]]);

describe("people one edit apart", () => {
  it("are found where a letter was put in, left out or replaced, or a leading zero", () => {
    expect(pairsOf(["Siti Amina"], ["Siti Aminah"])).toEqual([["Siti Amina", "Siti Aminah"]]);
    expect(pairsOf(["Budi Santoso"], ["Budi Santosa"])).toEqual([["Budi Santoso", "Budi Santosa"]]);
    expect(pairsOf(["GP01"], ["GPX01"])).toEqual([["GP01", "GPX01"]]);
    expect(pairsOf(["P7"], ["P07"])).toEqual([["P7", "P07"]]);
  });

  it("are not found where the edit is of a number, for numbers of different people differ so", () => {
    expect(pairsOf(["P013"], ["P014"])).toEqual([]);
    expect(pairsOf(["P13"], ["P131"])).toEqual([]);
    expect(pairsOf(["A1"], ["AB"])).toEqual([["A1", "AB"]]);
  });

  it("are not found two edits apart, nor where somebody could be several others", () => {
    expect(pairsOf(["Ani"], ["Anita"])).toEqual([]);
    expect(pairsOf(["Rina"], ["Rini", "Tina"])).toEqual([]);
  });

  it("need the score the other lacks", () => {
    const both = [person("Ani", "preOnly", 2), person("Anis", "preOnly", 3)];
    expect(oneEditPairs(both)).toEqual([]);
  });

  it("are looked for fast among many ids made to be alike", () => {
    const alike = Array.from({ length: 15_000 }, (_, i) => `A${String.fromCodePoint(0x4e00 + i)}`);
    const start = performance.now();
    pairsOf(
      alike,
      alike.map((id) => `${id}`.replace("A", "B")),
    );
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it("are those a plain edit distance of one finds, where ids are letters", () => {
    const distance = (a: string, b: string): number => {
      if (a === "" || b === "") return a.length + b.length;
      if (a[0] === b[0]) return distance(a.slice(1), b.slice(1));
      return 1 + Math.min(distance(a.slice(1), b), distance(a, b.slice(1)), distance(a.slice(1), b.slice(1)));
    };
    // No o: folding takes it for 0.
    const id = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(id, id, (a, b) => {
        expect(pairsOf([a], [b])).toEqual(distance(a, b) === 1 ? [[a, b]] : []);
      }),
    );
  });
});

describe("the fold of an id", () => {
  it("is the same for ids that differ in case, spaces, punctuation, or O and 0", () => {
    for (const other of ["gp 01", "GP-01", "GPO1", "g.p.0.1", "ＧＰ01"])
      expect(idFold(other)).toBe(idFold("GP01"));
    expect(idFold("GP01")).not.toBe(idFold("GP11"));
    expect(idFold("--")).not.toBe(idFold("-."));
  });

  it("says in what two of them differ", () => {
    expect(idDifference("GP01", "gp01")).toBe("case");
    expect(idDifference("GP01", "gp-01")).toBe("spaces");
    expect(idDifference("GP01", "GPO1")).toBe("zero");
  });
});
