import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/core/sample.ts";
import { differenceOfMeans } from "../../src/statistics/difference-of-means.ts";
import { SEEDED } from "../arbitraries.ts";

const whole = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 40 });

describe("differenceOfMeans", () => {
  it("is that of the exact fractions", () => {
    // 7/3 − 3/2 = 5/6, and in tenths.
    expect(differenceOfMeans(sampleOf([1, 2]), sampleOf([1, 2, 4]))).toBeCloseTo(5 / 6, 15);
    expect(differenceOfMeans(sampleOf([0.1, 0.2]), sampleOf([0.3, 0.3]))).toBe(0.15);
  });

  it("does not change when 10⁹ is added to every score", () => {
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        const far = (scores: number[]) => sampleOf(scores.map((score) => score + 1e9));
        expect(differenceOfMeans(far(a), far(b))).toBe(differenceOfMeans(sampleOf(a), sampleOf(b)));
      }),
      SEEDED,
    );
  });

  it("turns its sign when the samples are exchanged", () => {
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        expect(differenceOfMeans(sampleOf(a), sampleOf(b))).toBe(
          0 - differenceOfMeans(sampleOf(b), sampleOf(a)),
        );
      }),
      SEEDED,
    );
  });

  it("throws for an empty sample", () => {
    expect(() => differenceOfMeans(sampleOf([]), sampleOf([1]))).toThrow(RangeError);
    expect(() => differenceOfMeans(sampleOf([1]), sampleOf([]))).toThrow(RangeError);
  });
});
