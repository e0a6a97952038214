import { describe, expect, it } from "vitest";
import { pairedSampleOf } from "../../src/core/sample.ts";
import { dav } from "../../src/statistics/dav.ts";
import { gav } from "../../src/statistics/gav.ts";
import { hedgesCorrection } from "../../src/statistics/hedges-correction.ts";
import { oracleCases, oracleNumber } from "../oracle-cases.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

describe("gav", () => {
  for (const { name, level, pairs, oracle } of oracleCases) {
    it(`agrees with R on ${name} ${level ?? "(all)"} to 1e-12 and carries dav's interval unscaled`, () => {
      const got = present(gav(pairs, 0.95));
      expect(relativeError(got.estimate, oracleNumber(oracle, "paired.effect.gav")!)).toBeLessThan(1e-12);
      expect(got.interval).toEqual(present(dav(pairs, 0.95)).interval);
    });
  }

  it("corrects with n − 1 degrees of freedom where r = 1 and the variances are equal", () => {
    const pairs = pairedSampleOf([1, 2, 3, 4], [3, 4, 5, 6]);
    const expected = present(dav(pairs, 0.95)).estimate * hedgesCorrection(3);
    expect(present(gav(pairs, 0.95)).estimate).toBeCloseTo(expected, 14);
  });

  it("corrects with 2(n − 1) degrees of freedom where r = 0 and the variances are equal", () => {
    const pairs = pairedSampleOf([1, 1, 2, 2], [5, 6, 5, 6]);
    const expected = present(dav(pairs, 0.95)).estimate * hedgesCorrection(6);
    expect(present(gav(pairs, 0.95)).estimate).toBeCloseTo(expected, 14);
  });

  it("has no value below three pairs, or where neither wave varies", () => {
    expect(gav(pairedSampleOf([1, 2], [2, 5]), 0.95)).toEqual({ reason: "too-few-pairs" });
    expect(gav(pairedSampleOf([1, 1, 1], [2, 2, 2]), 0.95)).toEqual({ reason: "no-variation" });
  });
});
