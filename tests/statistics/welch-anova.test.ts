import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differencesOf, sampleOf } from "../../src/core/sample.ts";
import { welchT } from "../../src/statistics/welch.ts";
import { welchAnova } from "../../src/statistics/welch-anova.ts";
import { SEEDED, variedSample } from "../arbitraries.ts";
import { betweenOracles, groupsOf } from "../between-oracle.ts";
import { oracleBetween, oracleCases, oracleNumber } from "../oracle-cases.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

const KEYS = ["f", "df1", "df2", "p"] as const;

describe("welchAnova", () => {
  for (const { name, levels, between } of oracleBetween) {
    it(`agrees with R's oneway.test on ${name}: 1e-12, p 1e-10`, () => {
      const groups = levels.map((level) =>
        differencesOf(oracleCases.find((c) => c.name === name && c.level === level)!.pairs),
      );
      const got = present(welchAnova(groups));
      for (const key of KEYS)
        expect(relativeError(got[key], oracleNumber(between, `welch.${key}`)!)).toBeLessThan(
          key === "p" ? 1e-10 : 1e-12,
        );
    });
  }

  for (const [name, oracle] of betweenOracles.filter(([, { welch }]) => welch !== undefined)) {
    it(`agrees with R's oneway.test on ${name}: 1e-12, p 1e-10`, () => {
      const got = present(welchAnova(groupsOf(oracle).map(differencesOf)));
      for (const key of KEYS)
        expect(relativeError(got[key], oracle.welch![key])).toBeLessThan(key === "p" ? 1e-10 : 1e-12);
    });
  }

  it("is t² for two groups, and the general formula says the same", () => {
    fc.assert(
      fc.property(variedSample, variedSample, (a, b) => {
        const got = present(welchAnova([a, b]));
        const t = present(welchT(a, b, 0.95));
        expect(got).toEqual({ f: t.statistic * t.statistic, df1: 1, df2: t.df, p: t.p });
      }),
      SEEDED,
    );
  });

  it("does not change when a constant is added to all values, or the groups are exchanged", () => {
    fc.assert(
      fc.property(variedSample, variedSample, variedSample, (a, b, c) => {
        const here = present(welchAnova([a, b, c]));
        const there = present(
          welchAnova(
            [c, a, b].map(({ values, counts }) =>
              sampleOf(
                values.map((x) => x * 10 + 1e9),
                counts,
              ),
            ),
          ),
        );
        expect(Math.abs(there.f - here.f)).toBeLessThan(1e-9 * (1 + here.f));
      }),
      SEEDED,
    );
  });

  it("leaves groups of one and empty ones out", () => {
    const [a, b, c] = [sampleOf([1, 2, 4]), sampleOf([3, 5, 9]), sampleOf([2, 7])];
    expect(welchAnova([sampleOf([]), a, b, sampleOf([50]), c])).toEqual(welchAnova([a, b, c]));
  });

  it("has no value for fewer than two groups, or one of several that does not vary", () => {
    const [a, b, same] = [sampleOf([1, 2, 4]), sampleOf([3, 5, 9]), sampleOf([4, 4])];
    expect(welchAnova([])).toEqual({ reason: "too-few-groups" });
    expect(welchAnova([a, sampleOf([3])])).toEqual({ reason: "too-few-groups" });
    expect(welchAnova([a, b, same])).toEqual({ reason: "no-variation" });
    expect(welchAnova([same, same])).toEqual({ reason: "no-variation" });
    expect(present(welchAnova([a, same])).df2).toBe(2);
    const huge = sampleOf([1e200, 3e200]);
    expect(welchAnova([huge, huge, huge])).toEqual({ reason: "not-computable" });
  });
});
