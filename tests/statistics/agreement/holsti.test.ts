import { describe, expect, it } from "vitest";
import { ratingsOf } from "../../../src/core/ratings.ts";
import { holsti } from "../../../src/statistics/agreement/holsti.ts";
import { holstiOfCodes } from "../../../src/statistics/agreement/holsti-of-codes.ts";
import { holstiOfVariable } from "../../../src/statistics/agreement/holsti-of-variable.ts";
import { ratingsFromTable } from "./reference-cases.ts";

const NOTHING = { reason: "nothing-coded" };

describe("holsti", () => {
  it("is the mean over coder pairs of 2M/(N₁ + N₂), without pairs that decided nothing", () => {
    const pairs = [
      { agreed: 8, first: 10, second: 10 },
      { agreed: 3, first: 4, second: 8 },
      { agreed: 0, first: 0, second: 0 },
    ];
    expect(holsti(pairs)).toBe(0.65);
    expect(holsti(pairs.slice(2))).toEqual(NOTHING);
    expect(holsti([])).toEqual(NOTHING);
  });
});

describe("holstiOfCodes", () => {
  const code = ratingsFromTable([
    [850, 50],
    [50, 50],
  ]);
  const other = ratingsFromTable([
    [900, 0],
    [0, 100],
  ]);

  it("counts what was coded, not what was left uncoded", () => {
    expect(holstiOfCodes([code])).toBe(0.5);
    const longer = ratingsFromTable([
      [9_000_000, 50],
      [50, 50],
    ]);
    expect(holstiOfCodes([longer])).toBe(0.5);
  });

  it("pools codes before it divides", () => {
    expect(holstiOfCodes([code, other])).toBe(0.75);
    const uneven = ratingsFromTable([
      [0, 0],
      [10, 0],
    ]);
    // 2·150/(100 + 100 + 10 + 200), not the mean of .5, 1 and 0.
    expect(holstiOfCodes([code, other, uneven])).toBeCloseTo(300 / 410, 14);
  });

  it("compares each pair of coders on units both looked at", () => {
    const units = [
      [1, 1, -1],
      [1, 0, -1],
      [1, -1, 1],
      [0, -1, 0],
      [-1, 1, -1],
    ];
    // 1–2: 2·1/(2 + 1); 1–3: 2·1/(1 + 1); 2–3 never met.
    const ratings = ratingsOf(units, { coders: 3, categories: 2 });
    expect(holstiOfCodes([ratings])).toBeCloseTo((2 / 3 + 1) / 2, 14);
  });

  it("has no value for codes that nobody gave", () => {
    const unused = ratingsFromTable([
      [10, 0],
      [0, 0],
    ]);
    expect(holstiOfCodes([unused])).toEqual(NOTHING);
    expect(holstiOfCodes([])).toEqual(NOTHING);
    expect(holstiOfCodes([unused, code])).toBe(0.5);
  });

  it("refuses more than two categories, and codes of different coders", () => {
    const three = ratingsOf([[2, 2]], { coders: 2, categories: 3 });
    expect(() => holstiOfCodes([three])).toThrow("holstiOfCodes requires 2 categories, got 3");
    const trio = ratingsOf([[1, 1, 1]], { coders: 3, categories: 2 });
    expect(() => holstiOfCodes([code, trio])).toThrow(RangeError);
  });
});

describe("holstiOfVariable", () => {
  it("counts a unit that one coder passed over against both", () => {
    const units = [
      [0, 0],
      [2, 2],
      [1, 2],
      [1, -1],
    ];
    // M = 2, N₁ = 4, N₂ = 3; percent agreement is 2/3.
    expect(holstiOfVariable(ratingsOf(units, { coders: 2, categories: 3 }))).toBeCloseTo(4 / 7, 14);
  });

  it("has no value where nobody rated, or there is one coder", () => {
    expect(holstiOfVariable(ratingsOf([[-1, -1]], { coders: 2, categories: 3 }))).toEqual(NOTHING);
    expect(holstiOfVariable(ratingsOf([[1]], { coders: 1, categories: 3 }))).toEqual(NOTHING);
  });
});
