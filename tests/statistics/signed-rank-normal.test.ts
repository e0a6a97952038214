import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differencesOf, sampleOf } from "../../src/core/sample.ts";
import { normalUpper } from "../../src/statistics/distributions/normal.ts";
import { normalSignedRankP } from "../../src/statistics/signed-rank-normal.ts";
import { signedRanks } from "../../src/statistics/signed-ranks.ts";
import { oracleCases, oracleNumber } from "../oracle-cases.ts";
import { relativeError } from "../relative-error.ts";
import { fewDifferences } from "../score-differences.ts";

describe("normalSignedRankP", () => {
  it.each(oracleCases)("agrees with R without continuity correction on $name $level", ({ pairs, oracle }) => {
    const p = normalSignedRankP(signedRanks(differencesOf(pairs), "wilcoxon"));
    expect(relativeError(p, oracleNumber(oracle, "paired.wilcoxon.pNormal")!)).toBeLessThan(1e-12);
  });

  it.each(oracleCases)("agrees with coin on Pratt's ranks on $name $level", ({ pairs, oracle }) => {
    const p = normalSignedRankP(signedRanks(differencesOf(pairs), "pratt"));
    expect(relativeError(p, oracleNumber(oracle, "paired.wilcoxon.pNormalPratt")!)).toBeLessThan(1e-12);
  });

  it("has the textbook variance with its correction for ties", () => {
    fc.assert(
      fc.property(fewDifferences(60), (d) => {
        const signed = signedRanks(sampleOf(d), "wilcoxon");
        const n = signed.positive + signed.negative;
        fc.pre(n > 0);
        const ties = signed.rising.reduce((sum, rose, i) => {
          const t = rose + signed.falling[i]!;
          return sum + t * t * t - t;
        }, 0);
        const variance = (n * (n + 1) * (2 * n + 1)) / 24 - ties / 48;
        const z = Math.abs(signed.wPlus - (n * (n + 1)) / 4) / Math.sqrt(variance);
        expect(relativeError(normalSignedRankP(signed), Math.min(1, 2 * normalUpper(z)))).toBeLessThan(1e-12);
      }),
      { seed: 5 },
    );
  });

  it("is 1 where rises and falls weigh the same, and 0 far beyond the smallest double", () => {
    expect(normalSignedRankP(signedRanks(sampleOf([-2, 2, 0]), "wilcoxon"))).toBe(1);
    expect(normalSignedRankP(signedRanks(sampleOf([1, 2], [5e8, 5e8]), "wilcoxon"))).toBe(0);
  });

  it("refuses to test nothing", () => {
    expect(() => normalSignedRankP(signedRanks(sampleOf([0]), "pratt"))).toThrow(RangeError);
  });
});
