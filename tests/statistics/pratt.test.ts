import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differencesOf, sampleOf } from "../../src/core/sample.ts";
import { pratt } from "../../src/statistics/pratt.ts";
import { wilcoxon } from "../../src/statistics/wilcoxon.ts";
import { oracleCases, oracleNumber } from "../oracle-cases.ts";
import { relativeError } from "../relative-error.ts";
import { fewDifferences } from "../score-differences.ts";

describe("pratt", () => {
  it.each(oracleCases)("agrees with the exact p of the oracle on $name $level", ({ pairs, oracle }) => {
    const result = pratt(differencesOf(pairs));
    if ("reason" in result) throw new Error(result.reason);
    expect(result.method).toBe("exact");
    expect(relativeError(result.p, oracleNumber(oracle, "paired.wilcoxon.pExactPratt")!)).toBeLessThan(1e-12);
  });

  it("is Wilcoxon's test where there is no zero", () => {
    fc.assert(
      fc.property(fewDifferences(40), (d) => {
        const changed = d.filter((x) => x !== 0);
        fc.pre(changed.length > 0);
        expect(wilcoxon(sampleOf(changed))).toMatchObject(pratt(sampleOf(changed)));
      }),
      { seed: 8 },
    );
  });

  it("approaches the sign test's weights as zeros grow, and says nothing of zeros alone", () => {
    // With very many zeros all ranks are nearly equal: 9 of 10 rising gives the sign test's 22/1024.
    const d = [-10, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    const manyZeros = pratt(sampleOf([...d, 0], [...d.map(() => 1), 1e6]));
    expect(manyZeros).toEqual({ p: 22 / 1024, method: "exact" });
    expect(pratt(sampleOf([0], [5]))).toEqual({ reason: "no-non-zero-differences" });
  });
});
