import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/core/sample.ts";
import { exactSignedRankP } from "../../src/statistics/signed-rank-exact.ts";
import { signedRanks, type ZeroRule } from "../../src/statistics/signed-ranks.ts";
import { relativeError } from "../relative-error.ts";
import { fewDifferences } from "../score-differences.ts";

interface Case {
  readonly d: readonly string[];
  readonly V: number;
  readonly exact: string;
  readonly pratt: string;
}

const { cases } = JSON.parse(
  readFileSync(new URL("../oracles/signed-rank.json", import.meta.url), "utf8"),
) as { cases: readonly Case[] };

const pOf = (d: readonly number[], rule: ZeroRule = "wilcoxon") =>
  exactSignedRankP(signedRanks(sampleOf(d), rule));

/** p by looking at every pattern of signs. */
function slowP(d: readonly number[], rule: ZeroRule): number {
  const signed = signedRanks(sampleOf(d), rule);
  const ranks = [...signed.ranks].flatMap((rank, group) =>
    Array.from({ length: signed.rising[group]! + signed.falling[group]! }, () => rank),
  );
  let [lower, upper] = [0, 0];
  for (let pattern = 0; pattern < 1 << ranks.length; pattern++) {
    const sum = ranks.reduce((total, rank, i) => total + ((pattern >> i) & 1) * rank, 0);
    if (sum <= signed.wPlus) lower += 1;
    if (sum >= signed.wPlus) upper += 1;
  }
  return Math.min(1, (2 * Math.min(lower, upper)) / (1 << ranks.length));
}

describe("exactSignedRankP", () => {
  it.each(cases)("agrees with coin to 1e-12, zeros dropped and Pratt (W+ = $V)", ({ d, V, exact, pratt }) => {
    const differences = d.map(Number);
    expect(signedRanks(sampleOf(differences), "wilcoxon").wPlus).toBe(V);
    expect(relativeError(pOf(differences), Number(exact))).toBeLessThan(1e-12);
    expect(relativeError(pOf(differences, "pratt"), Number(pratt))).toBeLessThan(1e-12);
  });

  it("agrees with the count of all 2^n sign patterns, with ties, zeros and Pratt's ranks", () => {
    fc.assert(
      fc.property(fewDifferences(12), fc.constantFrom<ZeroRule>("wilcoxon", "pratt"), (d, rule) => {
        fc.pre(d.some((x) => x !== 0));
        expect(pOf(d, rule)).toBe(slowP(d, rule));
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it("agrees with the sign patterns however many zeros Pratt ranks", () => {
    fc.assert(
      fc.property(fewDifferences(9), fc.integer({ min: 0, max: 60 }), (d, zeros) => {
        fc.pre(d.some((x) => x !== 0));
        const all = [...d, ...Array<number>(zeros).fill(0)];
        expect(pOf(all, "pratt")).toBe(slowP(all, "pratt"));
      }),
      { seed: 19, numRuns: 500 },
    );
  });

  it("does not depend on the number of Pratt's zeros once they outnumber every rank", () => {
    const values = [-3, -1, 0, 2, 4];
    const p = (zeros: number) =>
      exactSignedRankP(signedRanks(sampleOf(values, [10, 15, zeros, 30, 45]), "pratt"));
    expect(p(1e9)).toBe(p(2_600));
  });

  it("is 2^(1 − n) when all changed one way, up to n = 200", () => {
    for (const n of [1, 10, 53, 200]) {
      const d = Array.from({ length: n }, (_, i) => i + 1);
      let expected = 2;
      for (let i = 0; i < n; i++) expected /= 2;
      expect(pOf(d)).toBe(expected);
    }
  });

  it("keeps p when all signs are changed or all sizes multiplied", () => {
    fc.assert(
      fc.property(fewDifferences(60), fc.constantFrom(2, 8, 0.5), (d, factor) => {
        fc.pre(d.some((x) => x !== 0));
        expect(pOf(d.map((x) => -x))).toBe(pOf(d));
        expect(pOf(d.map((x) => x * factor))).toBe(pOf(d));
      }),
      { seed: 4 },
    );
  });

  it("refuses more than 200 non-zero differences, and none", () => {
    expect(() => exactSignedRankP(signedRanks(sampleOf([1], [201]), "wilcoxon"))).toThrow(
      new RangeError("exactSignedRankP requires 1 to 200 non-zero differences, got 201"),
    );
    expect(() => pOf([0])).toThrow(RangeError);
  });
});
