import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/core/sample.ts";
import { decimalUnitOf } from "../../src/statistics/decimal-unit.ts";
import { centralSquares, sumsAbout } from "../../src/statistics/sum-of-squares.ts";

const sample = sampleOf([1.5, 1.7, 2.2], [1, 2, 1]);
const unit = decimalUnitOf(sample.values);

describe("sumsAbout", () => {
  it("sums whole distances and their squares, each as often as counted", () => {
    expect(sumsAbout(17, sample, unit)).toEqual({ n: 4, first: 3, second: 29 });
  });
});

describe("centralSquares", () => {
  it("is the same from every origin", () => {
    for (const origin of [0, 17, 18, -400]) {
      expect(centralSquares(sumsAbout(origin, sample, unit))).toBe(26.75);
    }
  });

  it("is never below 0", () => {
    expect(centralSquares({ n: 3, first: 0.3, second: 0.0299 })).toBe(0);
  });
});
