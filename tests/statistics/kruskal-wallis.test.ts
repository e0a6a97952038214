import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differencesOf, sampleOf } from "../../src/core/sample.ts";
import { kruskalWallis } from "../../src/statistics/kruskal-wallis.ts";
import { SEEDED, variedSample } from "../arbitraries.ts";
import { betweenOracles, groupsOf } from "../between-oracle.ts";
import { oracleBetween, oracleCases, oracleNumber } from "../oracle-cases.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

const KEYS = ["h", "df", "p"] as const;

describe("kruskalWallis", () => {
  // scores.json ranks the differences of anorexia in binary, where equal ones differ; between.json has them as decimals.
  for (const { name, levels, between } of oracleBetween.filter(({ name }) => name !== "anorexia")) {
    it(`agrees with R's kruskal.test on ${name}: 1e-12, p 1e-10`, () => {
      const groups = levels.map((level) =>
        differencesOf(oracleCases.find((c) => c.name === name && c.level === level)!.pairs),
      );
      const got = present(kruskalWallis(groups));
      for (const key of KEYS)
        expect(relativeError(got[key], oracleNumber(between, `kruskalWallis.${key}`)!)).toBeLessThan(
          key === "p" ? 1e-10 : 1e-12,
        );
    });
  }

  for (const [name, oracle] of betweenOracles) {
    it(`agrees with R's kruskal.test of the decimals on ${name}: 1e-12, p 1e-10`, () => {
      const got = present(kruskalWallis(groupsOf(oracle).map(differencesOf)));
      for (const key of KEYS)
        expect(relativeError(got[key], oracle.kruskalWallis[key])).toBeLessThan(key === "p" ? 1e-10 : 1e-12);
    });
  }

  it("agrees with the usual formula worked by hand", () => {
    // ranks 1, 2.5 | 2.5, 4, 5: H = 12/30·(3.5²/2 + 11.5²/3) − 18 = 2.083333, ties 1 − 6/120
    const got = present(kruskalWallis([sampleOf([3, 5]), sampleOf([5, 6, 9])]));
    expect(got.h).toBeCloseTo((0.4 * (3.5 * 1.75 + (11.5 * 11.5) / 3) - 18) / 0.95, 12);
    expect(got.df).toBe(1);
  });

  it("knows only the order of the values", () => {
    fc.assert(
      fc.property(variedSample, variedSample, variedSample, (...groups) => {
        const stretched = groups.map(({ values, counts }) =>
          sampleOf(
            values.map((x) => x * x * 3 + 7),
            counts,
          ),
        );
        expect(kruskalWallis(stretched)).toEqual(kruskalWallis(groups));
      }),
      SEEDED,
    );
  });

  it("keeps a group of one, leaves an empty one out", () => {
    const [a, b] = [sampleOf([1, 2, 4]), sampleOf([3])];
    expect(present(kruskalWallis([a, sampleOf([]), b])).df).toBe(1);
  });

  it("has no value for one group, or where all values are equal", () => {
    expect(kruskalWallis([sampleOf([1, 2]), sampleOf([])])).toEqual({ reason: "too-few-groups" });
    expect(kruskalWallis([sampleOf([2, 2]), sampleOf([2])])).toEqual({ reason: "no-variation" });
  });
});
