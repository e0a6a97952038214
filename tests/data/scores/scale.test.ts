import { describe, expect, it } from "vitest";
import type { CellReading } from "../../../src/data/scores/read-cell.ts";
import { decideScale, requireScale } from "../../../src/data/scores/scale.ts";

const plain = (...values: readonly number[]): CellReading[] =>
  values.map((value) => ({ kind: "score", value }));
const outOf = (maximum: number, ...values: readonly number[]): CellReading[] =>
  values.map((value) => ({ kind: "score", value, outOf: maximum }));
const assumed = { min: 0, max: 100, source: "assumed" };

describe("decideScale", () => {
  it("takes the given scale, whatever the cells say", () => {
    expect(decideScale({ min: 1, max: 5 }, [...plain(80), ...outOf(100, 80)])).toEqual({
      min: 1,
      max: 5,
      source: "given",
    });
  });

  it("takes 0 to the commonest denominator, the larger of two equally common", () => {
    expect(decideScale(undefined, [...outOf(40, 1, 2), ...outOf(50, 3)])).toEqual({
      min: 0,
      max: 40,
      source: "out-of",
    });
    expect(decideScale(undefined, [...outOf(40, 1), ...outOf(50, 3)])?.max).toBe(50);
    expect(decideScale(undefined, [...outOf(50, 3), ...outOf(40, 1)])?.max).toBe(50);
  });

  it("takes the denominator beside plain cells, and keeps it when a few lie beyond it", () => {
    expect(decideScale(undefined, [...outOf(20, 8, 9), ...plain(11, 12, 13)])?.max).toBe(20);
    expect(decideScale(undefined, [...outOf(20, 8, 9), ...plain(21, -1)])?.max).toBe(20);
    expect(decideScale(undefined, [...outOf(20, 8, 9), ...plain(21, 22, 23)])).toEqual(assumed);
  });

  it("does not take one 8/10 among marks to 100 for the scale", () => {
    expect(decideScale(undefined, [...plain(55, 60, 65), ...outOf(10, 8)])).toEqual(assumed);
    expect(decideScale(undefined, [...plain(55, 60, 65), ...outOf(10, 300)])).toEqual(assumed);
  });

  it("takes no denominator of 0 or less", () => {
    expect(decideScale(undefined, [...outOf(0, 8, 9), ...outOf(-5, 1, 2), ...plain(55)])).toEqual(assumed);
    expect(decideScale(undefined, [...outOf(0, 8, 9), ...outOf(50, 1)])?.max).toBe(50);
  });

  it("assumes 0–100 when all scores lie in it and some exceed 20", () => {
    expect(decideScale(undefined, plain(0, 20.5, 100))).toEqual(assumed);
    expect(decideScale(undefined, plain(0, 20))).toBeUndefined();
    expect(decideScale(undefined, plain(50, 100.5))).toBeUndefined();
    expect(decideScale(undefined, plain(50, -0.5))).toBeUndefined();
    expect(decideScale(undefined, [])).toBeUndefined();
  });

  it("asks only cells with a score", () => {
    const others: CellReading[] = [{ kind: "missing" }, { kind: "invalid", rule: "not-a-number" }];
    expect(decideScale(undefined, [...others, ...plain(50), ...others])).toEqual(assumed);
  });
});

describe("requireScale", () => {
  it("gives back a scale with room", () => {
    expect(requireScale({ min: -5, max: 5 })).toEqual({ min: -5, max: 5 });
  });

  it("refuses a scale that is empty, upside down or without end", () => {
    for (const [min, max] of [
      [5, 5],
      [5, 1],
      [0, Number.POSITIVE_INFINITY],
      [Number.NaN, 1],
    ] as const)
      expect(() => requireScale({ min, max })).toThrow(expect.objectContaining({ code: "bad-scale" }));
  });
});
