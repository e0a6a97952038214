import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/core/sample.ts";
import { mean } from "../../src/statistics/mean.ts";
import { SEEDED, score } from "../arbitraries.ts";
import { oracleCases, oracleNumber } from "../oracle-cases.ts";
import { relativeError } from "../relative-error.ts";

const nist = JSON.parse(
  readFileSync(new URL("../oracles/nist-univariate.json", import.meta.url), "utf8"),
) as {
  sets: Record<string, { data: string[]; verified_exact: { mean: string } }>;
};

describe("mean", () => {
  for (const [name, set] of Object.entries(nist.sets)) {
    it(`gives the exact mean of NIST ${name} to the last digit of a double`, () => {
      expect(mean(sampleOf(set.data.map(Number)))).toBe(Number(set.verified_exact.mean));
    });
  }

  it("agrees with R on every case to 1e-13", () => {
    for (const { pairs, oracle } of oracleCases) {
      const got = mean(sampleOf(pairs.pre, pairs.counts));
      expect(relativeError(got, oracleNumber(oracle, "pre.mean")!)).toBeLessThan(1e-13);
    }
  });

  it("is exactly 0 where decimals cancel", () => {
    expect(mean(sampleOf([-0.3, 0.1, 0.2]))).toBe(0);
    expect(mean(sampleOf([-0.7, 0.1, 0.6, 1e9, -1e9]))).toBe(0);
  });

  it("takes values with too many digits as they are", () => {
    expect(mean(sampleOf([1 / 3, 2 / 3, 2]))).toBe(1);
  });

  it("moves with a whole shift of the decimals and lies within the range", () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 30 }), (scores) => {
        const got = mean(sampleOf(scores));
        expect(got).toBeGreaterThanOrEqual(Math.min(...scores));
        expect(got).toBeLessThanOrEqual(Math.max(...scores));
        const shifted = mean(sampleOf(scores.map((x) => (Math.round(x * 10) + 10_000) / 10)));
        expect(relativeError(shifted, got + 1000)).toBeLessThan(4e-16);
      }),
      SEEDED,
    );
  });

  it("refuses an empty sample", () => {
    expect(() => mean(sampleOf([]))).toThrow(RangeError);
  });
});
