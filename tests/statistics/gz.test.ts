import { describe, expect, it } from "vitest";
import { pairedSampleOf } from "../../src/core/sample.ts";
import { dz } from "../../src/statistics/dz.ts";
import { gz } from "../../src/statistics/gz.ts";
import { oracleCases, oracleNumber } from "../oracle-cases.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

describe("gz", () => {
  for (const { name, level, pairs, oracle } of oracleCases) {
    it(`agrees with effectsize on ${name} ${level ?? "(all)"} to 1e-12 and carries dz's interval unscaled`, () => {
      const got = present(gz(pairs, 0.95));
      expect(relativeError(got.estimate, oracleNumber(oracle, "paired.effect.gz")!)).toBeLessThan(1e-12);
      expect(got.interval).toEqual(present(dz(pairs, 0.95)).interval);
    });
  }

  it("has no value below three pairs, or where all differences are equal", () => {
    expect(gz(pairedSampleOf([1, 2], [2, 5]), 0.95)).toEqual({ reason: "too-few-pairs" });
    expect(gz(pairedSampleOf([1, 2, 3], [2, 3, 4]), 0.95)).toEqual({ reason: "no-variation" });
  });
});
