import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differencesOf, sampleOf } from "../../src/core/sample.ts";
import { pairedT } from "../../src/statistics/paired-t.ts";
import { repeated, SEEDED, swapped, variedPairs } from "../arbitraries.ts";
import { oracleCases, oracleNumber } from "../oracle-cases.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

describe("pairedT", () => {
  for (const { name, level, pairs, oracle } of oracleCases) {
    it(`agrees with R's t.test on ${name} ${level ?? "(all)"}: t and interval 1e-12, p 1e-10`, () => {
      const got = present(pairedT(differencesOf(pairs), 0.95));
      const want = (key: string) => oracleNumber(oracle, `paired.t.${key}`)!;
      expect(relativeError(got.statistic, want("statistic"))).toBeLessThan(1e-12);
      expect(got.df).toBe(want("df"));
      expect(relativeError(got.p, want("p"))).toBeLessThan(1e-10);
      expect(relativeError(got.meanDifference.estimate, want("meanDifference"))).toBeLessThan(1e-12);
      expect(relativeError(got.meanDifference.interval!.low!, want("ciLow"))).toBeLessThan(1e-12);
      expect(relativeError(got.meanDifference.interval!.high!, want("ciHigh"))).toBeLessThan(1e-12);
    });
  }

  it("has p < α exactly where the interval leaves 0 out", () => {
    fc.assert(
      fc.property(variedPairs, fc.constantFrom(0.5, 0.8, 0.95), (pairs, confidence) => {
        const { p, meanDifference } = present(pairedT(differencesOf(pairs), confidence));
        const { low, high } = meanDifference.interval!;
        expect(p < 1 - confidence).toBe(low! > 0 || high! < 0);
      }),
      SEEDED,
    );
  });

  it("turns its sign and keeps its p when the waves are exchanged", () => {
    fc.assert(
      fc.property(variedPairs, (pairs) => {
        const there = present(pairedT(differencesOf(pairs), 0.95));
        const back = present(pairedT(differencesOf(swapped(pairs)), 0.95));
        expect(back.statistic).toBe(-there.statistic + 0);
        expect(back.p).toBe(there.p);
      }),
      SEEDED,
    );
  });

  it("grows by √((kn − 1)/(n − 1)) when everybody is there k times", () => {
    fc.assert(
      fc.property(variedPairs, (pairs) => {
        const once = present(pairedT(differencesOf(pairs), 0.95)).statistic;
        const thrice = present(pairedT(differencesOf(repeated(pairs, 3)), 0.95)).statistic;
        const factor = Math.sqrt((3 * pairs.n - 1) / (pairs.n - 1));
        expect(Math.abs(thrice - once * factor)).toBeLessThanOrEqual(1e-13 * Math.abs(thrice));
      }),
      SEEDED,
    );
  });

  it("keeps a p far below the smallest 1 − cdf can give", () => {
    const { p } = present(pairedT(sampleOf([9, 10, 11], [1, 138, 1]), 0.95));
    expect(p).toBeGreaterThan(0);
    expect(p).toBeLessThan(1e-250);
  });

  it("has no value for one pair or where all differences are equal", () => {
    expect(pairedT(sampleOf([3]), 0.95)).toEqual({ reason: "too-few-pairs" });
    expect(pairedT(sampleOf([3, 3, 3]), 0.95)).toEqual({ reason: "no-variation" });
  });
});
