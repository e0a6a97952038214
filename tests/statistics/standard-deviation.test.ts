import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/core/sample.ts";
import { standardDeviation, variance } from "../../src/statistics/standard-deviation.ts";
import { SEEDED, variedSample } from "../arbitraries.ts";
import { oracleCases, oracleNumber } from "../oracle-cases.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

const nist = JSON.parse(
  readFileSync(new URL("../oracles/nist-univariate.json", import.meta.url), "utf8"),
) as {
  sets: Record<string, { data: string[]; verified_exact: { s: string } }>;
};

describe("standardDeviation", () => {
  for (const [name, set] of Object.entries(nist.sets)) {
    it(`gives the exact SD of NIST ${name} to 4e-16`, () => {
      const got = present(standardDeviation(sampleOf(set.data.map(Number))));
      expect(relativeError(got, Number(set.verified_exact.s))).toBeLessThan(4e-16);
    });
  }

  it("agrees with R on every case to 1e-13", () => {
    for (const { pairs, oracle } of oracleCases) {
      const got = present(standardDeviation(sampleOf(pairs.post, pairs.counts)));
      expect(relativeError(got, oracleNumber(oracle, "post.sd")!)).toBeLessThan(1e-13);
    }
  });

  it("keeps its digits on values that no unit makes whole", () => {
    const thirds = sampleOf([1e6 + 1 / 3, 1e6 + 2 / 3, 1e6 + 1]);
    expect(relativeError(present(standardDeviation(thirds)), 1 / 3)).toBeLessThan(1e-9);
  });

  it("is exactly 0 where all values are equal", () => {
    expect(variance(sampleOf([80.2, 80.2, 80.2]))).toBe(0);
    expect(variance(sampleOf([0.1 + 0.2, 0.3, 0.3]))).toBe(0);
  });

  it("scales with the scores and does not move with them", () => {
    fc.assert(
      fc.property(variedSample, (sample) => {
        const sd = present(standardDeviation(sample));
        const tripled = sampleOf(
          sample.values.map((x) => (3 * Math.round(10 * x)) / 10),
          sample.counts,
        );
        const moved = sampleOf(
          sample.values.map((x) => (Math.round(10 * x) + 1e7) / 10),
          sample.counts,
        );
        expect(relativeError(present(standardDeviation(tripled)), 3 * sd)).toBeLessThan(1e-15);
        expect(relativeError(present(standardDeviation(moved)), sd)).toBeLessThan(1e-15);
      }),
      SEEDED,
    );
  });

  it("has no value for one score, or where squares overflow", () => {
    expect(standardDeviation(sampleOf([7]))).toEqual({ reason: "too-few-pairs" });
    expect(standardDeviation(sampleOf([1e200, -1e200]))).toEqual({ reason: "not-computable" });
  });
});
