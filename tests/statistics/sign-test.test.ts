import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differencesOf, sampleOf } from "../../src/core/sample.ts";
import { signTest } from "../../src/statistics/sign-test.ts";
import { oracleCases, oracleNumber } from "../oracle-cases.ts";
import { relativeError } from "../relative-error.ts";
import { fewDifferences } from "../score-differences.ts";

describe("signTest", () => {
  it.each(oracleCases)("agrees with R's binom.test on $name $level", ({ pairs, oracle }) => {
    const result = signTest(differencesOf(pairs));
    if ("reason" in result) throw new Error(result.reason);
    expect(result.positive).toBe(oracleNumber(oracle, "paired.sign.positive"));
    expect(result.negative).toBe(oracleNumber(oracle, "paired.sign.negative"));
    expect(relativeError(result.p, oracleNumber(oracle, "paired.sign.p")!)).toBeLessThan(1e-12);
  });

  it("gives 22/1024 for 9 rises and 1 fall", () => {
    const result = signTest(sampleOf([-4, 0, 1, 2], [1, 30, 4, 5]));
    if ("reason" in result) throw new Error(result.reason);
    expect(relativeError(result.p, 22 / 1024)).toBeLessThan(1e-14);
  });

  it("is 1 where as many rose as fell", () => {
    expect(signTest(sampleOf([-4, 0, 1], [5, 30, 5]))).toEqual({ positive: 5, negative: 5, p: 1 });
    expect(signTest(sampleOf([-4, 1], [3, 4]))).toEqual({ positive: 4, negative: 3, p: 1 });
  });

  it("keeps the counts where every difference is 0", () => {
    expect(signTest(sampleOf([0], [7]))).toEqual({
      positive: 0,
      negative: 0,
      reason: "no-non-zero-differences",
    });
  });

  it("swaps the sides and keeps p when all signs are changed", () => {
    fc.assert(
      fc.property(fewDifferences(40), (d) => {
        const { positive, negative, ...rest } = signTest(sampleOf(d));
        expect(signTest(sampleOf(d.map((x) => -x)))).toEqual({
          positive: negative,
          negative: positive,
          ...rest,
        });
      }),
      { seed: 9 },
    );
  });
});
