import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differencesOf, pairedSampleOf, sampleOf } from "../../src/core/sample.ts";
import { signedRanks } from "../../src/statistics/signed-ranks.ts";
import { oracleCases, oracleNumber } from "../oracle-cases.ts";
import { fewDifferences } from "../score-differences.ts";

/** Ranks by counting, one difference at a time. */
function slowRankSums(d: readonly number[], zeros: "wilcoxon" | "pratt"): [number, number] {
  const ranked = zeros === "pratt" ? d : d.filter((x) => x !== 0);
  const rankOf = (x: number) => {
    const below = ranked.filter((y) => Math.abs(y) < Math.abs(x)).length;
    const same = ranked.filter((y) => Math.abs(y) === Math.abs(x)).length;
    return below + (same + 1) / 2;
  };
  const sum = (some: readonly number[]) => some.reduce((total, x) => total + rankOf(x), 0);
  return [sum(d.filter((x) => x > 0)), sum(d.filter((x) => x < 0))];
}

describe("signedRanks", () => {
  it("gives W+ = 1726 on decimal ties", () => {
    const everybody = oracleCases.find(({ name, level }) => name === "anorexia" && level === undefined)!;
    expect(signedRanks(differencesOf(everybody.pairs), "wilcoxon").wPlus).toBe(1726);
  });

  it("ties 82.6 − 81.9 with 87.4 − 86.7", () => {
    const differences = differencesOf(pairedSampleOf([82.6, 87.4, 70], [81.9, 86.7, 71]));
    expect([...signedRanks(differences, "wilcoxon").ranks]).toEqual([1.5, 3]);
  });

  it.each(oracleCases)("agrees with R's W+ and zeros on $name $level", ({ pairs, oracle }) => {
    const signed = signedRanks(differencesOf(pairs), "wilcoxon");
    expect(signed.wPlus).toBe(oracleNumber(oracle, "paired.wilcoxon.wPlus"));
    expect(signed.zeros).toBe(oracleNumber(oracle, "paired.wilcoxon.zeros"));
    expect(signed.positive + signed.negative).toBe(oracleNumber(oracle, "paired.wilcoxon.nonZero"));
  });

  it("gives the midranks, counts and rank sums of a small sample by hand", () => {
    const signed = signedRanks(sampleOf([-2, -1, 0, 0, 1, 1, 3]), "wilcoxon");
    expect([...signed.ranks]).toEqual([2, 4, 5]);
    expect([...signed.rising]).toEqual([2, 0, 1]);
    expect([...signed.falling]).toEqual([1, 1, 0]);
    expect(signed).toMatchObject({ positive: 3, negative: 2, zeros: 2, wPlus: 9, wMinus: 6 });
  });

  it("lets the zeros take the lowest ranks under Pratt's rule", () => {
    const signed = signedRanks(sampleOf([-2, -1, 0, 0, 1, 1, 3]), "pratt");
    expect([...signed.ranks]).toEqual([4, 6, 7]);
    expect(signed).toMatchObject({ ranksOfZeros: 2, wPlus: 15, wMinus: 10 });
  });

  it("has no ranks where every difference is 0, or where there is none", () => {
    expect(signedRanks(sampleOf([0, 0]), "wilcoxon")).toMatchObject({ zeros: 2, positive: 0, wPlus: 0 });
    expect(signedRanks(sampleOf([]), "pratt").ranks).toHaveLength(0);
  });

  it("agrees with ranks counted one by one", () => {
    fc.assert(
      fc.property(fewDifferences(30), fc.constantFrom("wilcoxon" as const, "pratt" as const), (d, rule) => {
        const { wPlus, wMinus } = signedRanks(sampleOf(d), rule);
        expect([wPlus, wMinus]).toEqual(slowRankSums(d, rule));
      }),
      { seed: 1 },
    );
  });

  it("swaps W+ and W− when every sign is changed", () => {
    fc.assert(
      fc.property(fewDifferences(30), (d) => {
        const there = signedRanks(sampleOf(d), "wilcoxon");
        const back = signedRanks(sampleOf(d.map((x) => -x)), "wilcoxon");
        expect([back.wPlus, back.wMinus]).toEqual([there.wMinus, there.wPlus]);
      }),
      { seed: 2 },
    );
  });

  it("has rank sums that add to n(n + 1)/2", () => {
    const { wPlus, wMinus } = signedRanks(sampleOf([-3, 2, 5], [10, 20, 30]), "wilcoxon");
    expect(wPlus + wMinus).toBe((60 * 61) / 2);
  });
});
