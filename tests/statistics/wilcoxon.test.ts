import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differencesOf, sampleOf } from "../../src/core/sample.ts";
import { wilcoxon } from "../../src/statistics/wilcoxon.ts";
import { oracleCases, oracleNumber } from "../oracle-cases.ts";
import { relativeError } from "../relative-error.ts";
import { fewDifferences } from "../score-differences.ts";

describe("wilcoxon", () => {
  it.each(oracleCases)("agrees with the exact p of exactRankTests on $name $level", ({ pairs, oracle }) => {
    const result = wilcoxon(differencesOf(pairs));
    if ("reason" in result) throw new Error(result.reason);
    expect(result.method).toBe("exact");
    expect(relativeError(result.p, oracleNumber(oracle, "paired.wilcoxon.pExact")!)).toBeLessThan(1e-12);
  });

  it("gives R's V = 40, p = 0.0390625 on the depression scores of Hollander and Wolfe", () => {
    const differences = sampleOf([0.952, -0.147, 1.022, 0.43, 0.62, 0.59, 0.49, -0.08, 0.01]);
    expect(wilcoxon(differences)).toEqual({
      ...{ wPlus: 40, wMinus: 5, positive: 7, negative: 2, zeros: 0 },
      ...{ p: 0.0390625, method: "exact" },
    });
  });

  it("keeps the counts where every difference is 0", () => {
    expect(wilcoxon(sampleOf([0, 0, 0]))).toEqual({
      ...{ wPlus: 0, wMinus: 0, positive: 0, negative: 0, zeros: 3 },
      reason: "no-non-zero-differences",
    });
  });

  it("tells a tally from as many rows in no way", () => {
    fc.assert(
      fc.property(fewDifferences(40), (d) => {
        const tally = sampleOf(d);
        const rows = [...tally.values].flatMap((value, i) => Array(tally.counts[i]).fill(value) as number[]);
        expect(wilcoxon(sampleOf(rows))).toEqual(wilcoxon(tally));
        expect(wilcoxon(sampleOf(d.toReversed()))).toEqual(wilcoxon(tally));
      }),
      { seed: 6 },
    );
  });

  it("swaps the sides and keeps p when all signs are changed", () => {
    fc.assert(
      fc.property(fewDifferences(40), (d) => {
        const { wPlus, wMinus, positive, negative, ...rest } = wilcoxon(sampleOf(d));
        expect(wilcoxon(sampleOf(d.map((x) => -x)))).toEqual({
          ...{ wPlus: wMinus, wMinus: wPlus, positive: negative, negative: positive },
          ...rest,
        });
      }),
      { seed: 7 },
    );
  });

  it("tests a billion pairs by the normal approximation", () => {
    const result = wilcoxon(sampleOf([-1, 0, 1], [400_010_000, 199_980_000, 400_010_000]));
    expect(result).toMatchObject({ p: 1, method: "normal", zeros: 199_980_000 });
  });
});
