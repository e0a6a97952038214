import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differencesOf, pairedSampleOf } from "../../src/core/sample.ts";
import { studentTUpper } from "../../src/statistics/distributions/student-t.ts";
import { nonInferiority } from "../../src/statistics/non-inferiority.ts";
import { pairedT } from "../../src/statistics/paired-t.ts";
import { SEEDED, variedPairs } from "../arbitraries.ts";
import { followUpOracle } from "../follow-up-oracle.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

describe("nonInferiority", () => {
  for (const { set, confidence, margin, post, followUp, lower, p } of followUpOracle.nonInferiority) {
    it(`agrees with R's t.test on ${set} at ${confidence}, margin ${margin}: 1e-12`, () => {
      const got = present(nonInferiority(pairedSampleOf(post, followUp), margin, confidence));
      expect(relativeError(got.lower, lower)).toBeLessThan(1e-12);
      expect(got.kept).toBe(p < (1 - confidence) / 2);
    });
  }

  it("is the one-sided t test at half of 1 − confidence", () => {
    fc.assert(
      fc.property(variedPairs, fc.integer({ min: 1, max: 60 }), (pairs, margin) => {
        const t = present(pairedT(differencesOf(pairs), 0.9));
        const se = t.meanDifference.estimate === 0 ? undefined : t.meanDifference.estimate / t.statistic;
        fc.pre(se !== undefined);
        const p = studentTUpper((t.meanDifference.estimate + margin) / se!, t.df);
        fc.pre(Math.abs(p - 0.05) > 1e-12);
        expect(present(nonInferiority(pairs, margin, 0.9)).kept).toBe(p < (1 - 0.9) / 2);
      }),
      SEEDED,
    );
  });

  it("keeps what it kept when the margin is wider or the level lower", () => {
    fc.assert(
      fc.property(variedPairs, (pairs) => {
        const strict = present(nonInferiority(pairs, 5, 0.95));
        const wider = present(nonInferiority(pairs, 10, 0.95));
        const looser = present(nonInferiority(pairs, 5, 0.8));
        expect(wider.lower).toBe(strict.lower);
        expect(looser.lower).toBeGreaterThan(strict.lower);
        if (strict.kept) expect([wider.kept, looser.kept]).toEqual([true, true]);
      }),
      SEEDED,
    );
  });

  it("does not keep at a bound of exactly −margin", () => {
    const { lower } = present(nonInferiority(pairedSampleOf([60, 62, 64, 66], [58, 63, 61, 66]), 1, 0.95));
    expect(lower).toBeLessThan(0);
    const at = (margin: number) =>
      present(nonInferiority(pairedSampleOf([60, 62, 64, 66], [58, 63, 61, 66]), margin, 0.95)).kept;
    expect(at(-lower)).toBe(false);
    expect(at(-lower + 1e-9)).toBe(true);
  });

  it("has no value for one pair or where all differences are equal", () => {
    expect(nonInferiority(pairedSampleOf([], []), 2, 0.95)).toEqual({ reason: "too-few-pairs" });
    expect(nonInferiority(pairedSampleOf([50], [49]), 2, 0.95)).toEqual({ reason: "too-few-pairs" });
    expect(nonInferiority(pairedSampleOf([50, 60], [49, 59]), 2, 0.95)).toEqual({ reason: "no-variation" });
  });

  it("has no value where the interval overflows", () => {
    expect(nonInferiority(pairedSampleOf([0, 0, 0], [1e200, 2e200, -1e200]), 2, 0.95)).toEqual({
      reason: "not-computable",
    });
  });

  it("refuses a margin that is not finite and above 0", () => {
    for (const margin of [0, -2, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => nonInferiority(pairedSampleOf([50, 60], [49, 61]), margin, 0.95)).toThrow(RangeError);
    }
  });
});
