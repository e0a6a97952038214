import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differencesOf, pairedSampleOf, postOf, preOf } from "../../src/core/sample.ts";
import { mean } from "../../src/statistics/mean.ts";
import { pairedMoments } from "../../src/statistics/paired-moments.ts";
import { variance } from "../../src/statistics/standard-deviation.ts";
import { SEEDED, swapped, variedPairs } from "../arbitraries.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

describe("pairedMoments", () => {
  it("gives the moments that each wave and the differences have alone", () => {
    fc.assert(
      fc.property(variedPairs, (pairs) => {
        const moments = present(pairedMoments(pairs));
        expect(moments.meanPre).toBe(mean(preOf(pairs)));
        expect(moments.meanPost).toBe(mean(postOf(pairs)));
        expect(moments.meanDifference).toBe(mean(differencesOf(pairs)));
        expect(relativeError(moments.variancePre, present(variance(preOf(pairs))))).toBeLessThan(1e-14);
        expect(relativeError(moments.variancePost, present(variance(postOf(pairs))))).toBeLessThan(1e-14);
        const ofDifference = present(variance(differencesOf(pairs)));
        expect(relativeError(moments.varianceDifference, ofDifference)).toBeLessThan(1e-14);
      }),
      SEEDED,
    );
  });

  it("satisfies var(d) = var(x) + var(y) − 2cov(x, y), and keeps cov when the waves are exchanged", () => {
    fc.assert(
      fc.property(variedPairs, (pairs) => {
        const { variancePre, variancePost, varianceDifference, covariance } = present(pairedMoments(pairs));
        const sum = variancePre + variancePost;
        expect(Math.abs(sum - 2 * covariance - varianceDifference)).toBeLessThan(1e-13 * sum);
        const back = present(pairedMoments(swapped(pairs)));
        expect(Math.abs(back.covariance - covariance)).toBeLessThan(1e-14 * sum);
      }),
      SEEDED,
    );
  });

  it("takes differences that differ by rounding alone for equal", () => {
    const thirds = [1 / 3, 2 / 3, 10 / 3, 100 / 3];
    const pairs = pairedSampleOf(
      thirds,
      thirds.map((x) => x + 1000),
    );
    expect(present(pairedMoments(pairs)).varianceDifference).toBe(0);
  });

  it("has no value for one pair, or where squares overflow", () => {
    expect(pairedMoments(pairedSampleOf([1], [2]))).toEqual({ reason: "too-few-pairs" });
    expect(pairedMoments(pairedSampleOf([1e200, 0], [0, 1e200]))).toEqual({ reason: "not-computable" });
  });
});
