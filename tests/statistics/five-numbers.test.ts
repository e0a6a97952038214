import { describe as about, expect, it } from "vitest";
import { differencesOf, postOf, preOf, sampleOf } from "../../src/core/sample.ts";
import { describe } from "../../src/statistics/five-numbers.ts";
import { oracleCases, oracleNumber } from "../oracle-cases.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

about("describe", () => {
  for (const { name, level, pairs, oracle } of oracleCases) {
    it(`agrees with R in all nine figures on ${name} ${level ?? "(all)"} to 1e-12`, () => {
      const blocks = { pre: preOf(pairs), post: postOf(pairs), "paired.diff": differencesOf(pairs) };
      for (const [path, sample] of Object.entries(blocks)) {
        const five = present(describe(sample));
        for (const key of ["n", "mean", "sd", "se", "min", "q1", "median", "q3", "max"] as const) {
          expect(relativeError(five[key]!, oracleNumber(oracle, `${path}.${key}`)!)).toBeLessThan(1e-12);
        }
      }
    });
  }

  it("leaves out SD and standard error of one value", () => {
    expect(describe(sampleOf([7]))).toEqual({ n: 1, mean: 7, min: 7, q1: 7, median: 7, q3: 7, max: 7 });
  });

  it("is absent for nobody", () => {
    expect(describe(sampleOf([]))).toEqual({ reason: "too-few-pairs" });
  });
});
