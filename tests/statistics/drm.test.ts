import { describe, expect, it } from "vitest";
import { pairedSampleOf } from "../../src/core/sample.ts";
import { drm } from "../../src/statistics/drm.ts";
import { oracleCases, oracleNumber } from "../oracle-cases.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

describe("drm", () => {
  for (const { name, level, pairs, oracle } of oracleCases) {
    it(`agrees with R on ${name} ${level ?? "(all)"} to 1e-12`, () => {
      const { estimate } = present(drm(pairs));
      expect(relativeError(estimate, oracleNumber(oracle, "paired.effect.drm")!)).toBeLessThan(1e-12);
    });
  }

  it("is the mean difference over the common SD where both waves have the same", () => {
    const pairs = pairedSampleOf([1, 2, 3, 4], [4, 3, 6, 5]);
    const sd = Math.sqrt(5 / 3);
    expect(present(drm(pairs)).estimate).toBeCloseTo(2 / sd, 14);
  });

  it("keeps its digits where r is within 1e-11 of 1", () => {
    const pairs = pairedSampleOf([1000, 1000.01, 5000, 5000.01], [1005.01, 1005, 5005.01, 5005]);
    const sd = Math.sqrt((4 * 2000 * 2000 + 4 * 0.005 * 0.005) / 3);
    expect(relativeError(present(drm(pairs)).estimate, 5 / sd)).toBeLessThan(1e-13);
  });

  it("is 0 on a straight line of another slope, where r = 1", () => {
    expect(present(drm(pairedSampleOf([1, 2, 3], [2.1, 4.3, 6.5]))).estimate).toBe(0);
  });

  it("takes a negative correlation too", () => {
    const pairs = pairedSampleOf([1, 2, 3], [6, 5, 4]);
    expect(present(drm(pairs)).estimate).toBeCloseTo((3 / 2) * 2, 14);
  });

  it("has no value for one pair, or where a wave or the differences do not vary", () => {
    expect(drm(pairedSampleOf([1], [2]))).toEqual({ reason: "too-few-pairs" });
    expect(drm(pairedSampleOf([1, 1], [2, 3]))).toEqual({ reason: "no-variation" });
    expect(drm(pairedSampleOf([1, 2], [3, 3]))).toEqual({ reason: "no-variation" });
    expect(drm(pairedSampleOf([1, 2], [3, 4]))).toEqual({ reason: "no-variation" });
  });
});
