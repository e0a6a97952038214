import { describe, expect, it } from "vitest";
import { CellTexts } from "../../../src/data/scores/cell-texts.ts";
import { classOf, meaningOf, problemOf, scoreOf } from "../../../src/data/scores/classify.ts";
import { NONE, Participants, POST, PRE } from "../../../src/data/scores/participants.ts";
import type { CellReading } from "../../../src/data/scores/read-cell.ts";
import type { KnownScale } from "../../../src/data/scores/scale.ts";

const TO_100: KnownScale = { min: 0, max: 100, source: "assumed" };
const score = (value: number, outOf?: number): CellReading =>
  outOf === undefined ? { kind: "score", value } : { kind: "score", value, outOf };

describe("problemOf", () => {
  it("finds no problem with a score on the scale, its ends included, or with nothing", () => {
    for (const reading of [score(0), score(100), score(50, 100), { kind: "missing" } as const])
      expect(problemOf(reading, TO_100)).toBeUndefined();
  });

  it("calls a score beyond the scale out of it, by however little", () => {
    expect(problemOf(score(100.01), TO_100)).toBe("out-of-scale");
    expect(problemOf(score(-0.01), TO_100)).toBe("out-of-scale");
    expect(problemOf(score(105, 100), TO_100)).toBe("out-of-scale");
  });

  it("finds no score beyond a scale nobody knows, but no maximum that is the scale's either", () => {
    expect(problemOf(score(1e9), undefined)).toBeUndefined();
    expect(problemOf(score(8, 10), undefined)).toBe("other-denominator");
    expect(problemOf(score(8, 10), TO_100)).toBe("other-denominator");
  });

  it("passes on what cannot be read", () => {
    for (const rule of ["not-a-number", "ambiguous-number", "spreadsheet-error"] as const)
      expect(problemOf({ kind: "invalid", rule }, TO_100)).toBe(rule);
  });
});

describe("classOf", () => {
  const [GOOD, MISSING, BAD, BEYOND] = [0, 1, 2, 3];
  const readings: readonly CellReading[] = [
    score(50),
    { kind: "missing" },
    { kind: "invalid", rule: "not-a-number" },
    score(120),
  ];

  function classed(...rows: readonly (readonly [number, number])[]) {
    const participants = new Participants();
    const texts = new CellTexts();
    for (const text of ["50", "", "abc", "120"]) texts.code(0, text);
    for (const [i, text] of rows.entries()) participants.add("A", NONE, NONE, { file: 0, row: i, text });
    const meaning = meaningOf({ readings, decimals: [] }, TO_100, { participants, texts });
    return {
      flowClass: classOf(participants, 0, meaning),
      pre: scoreOf(participants, 0, PRE, meaning),
      post: scoreOf(participants, 0, POST, meaning),
    };
  }

  it.each([
    ["matched", GOOD, GOOD, 50, 50],
    ["preOnly", GOOD, MISSING, 50, Number.NaN],
    ["preOnly", GOOD, NONE, 50, Number.NaN],
    ["postOnly", MISSING, GOOD, Number.NaN, 50],
    ["postOnly", NONE, GOOD, Number.NaN, 50],
    ["neither", MISSING, MISSING, Number.NaN, Number.NaN],
    ["neither", NONE, MISSING, Number.NaN, Number.NaN],
    ["invalid", BAD, GOOD, Number.NaN, 50],
    ["invalid", GOOD, BEYOND, 50, Number.NaN],
    ["invalid", BAD, MISSING, Number.NaN, Number.NaN],
    ["invalid", NONE, BAD, Number.NaN, Number.NaN],
  ] as const)("puts somebody among %s (%i, %i)", (flowClass, pre, post, preScore, postScore) => {
    expect(classed([pre, post])).toEqual({ flowClass, pre: preScore, post: postScore });
  });

  it("puts somebody whose rows differ among the duplicates, before anything else", () => {
    expect(classed([GOOD, GOOD], [GOOD, MISSING]).flowClass).toBe("duplicates");
    expect(classed([GOOD, BAD], [GOOD, MISSING]).flowClass).toBe("duplicates");
    expect(classed([GOOD, GOOD], [GOOD, GOOD]).flowClass).toBe("matched");
    expect(classed([GOOD, BAD], [GOOD, BAD]).flowClass).toBe("invalid");
  });
});
