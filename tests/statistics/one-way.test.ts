import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differencesOf, sampleOf } from "../../src/core/sample.ts";
import { oneWayAnova } from "../../src/statistics/one-way.ts";
import { welchT } from "../../src/statistics/welch.ts";
import { SEEDED, variedSample } from "../arbitraries.ts";
import { oracleBetween, oracleCases, oracleNumber } from "../oracle-cases.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

const nist = JSON.parse(readFileSync(new URL("../oracles/nist-anova.json", import.meta.url), "utf8")) as {
  sets: Record<string, { certified: Record<string, number | string>; groups: string[][] }>;
};

describe("oneWayAnova", () => {
  for (const [name, { certified, groups }] of Object.entries(nist.sets)) {
    it(`gives the certified table of NIST ${name} to 4e-15`, () => {
      const got = present(oneWayAnova(groups.map((group) => sampleOf(group.map(Number)))));
      expect(got.dfBetween).toBe(certified["df_between"]);
      expect(got.dfWithin).toBe(certified["df_within"]);
      const pairs = [
        [got.ssBetween, "ss_between"],
        [got.ssWithin, "ss_within"],
        [got.msBetween, "ms_between"],
        [got.msWithin, "ms_within"],
        [got.f!, "F"],
      ] as const;
      for (const [value, key] of pairs) {
        expect(relativeError(value, Number(certified[key]))).toBeLessThan(4e-15);
      }
    });
  }

  for (const offset of [1, 1_000_000, 1_000_000_000_000]) {
    it(`gives F = 2001 exactly on the 18 009 values of NIST SmLs03, SmLs06, SmLs09 (about ${offset})`, () => {
      const groups = [4, 3, 2, 5, 4, 3, 6, 5, 4].map((tenth) =>
        sampleOf(
          [tenth, tenth - 1, tenth + 1].map((digit) => Number(`${offset}.${digit}`)),
          [1, 1000, 1000],
        ),
      );
      const { f, ssBetween, ssWithin } = present(oneWayAnova(groups));
      expect(f).toBe((ssBetween / 8 / ssWithin) * 18_000);
      expect(relativeError(ssWithin, 180)).toBeLessThan(1e-15);
    });
  }

  for (const { name, levels, between } of oracleBetween) {
    it(`agrees with R's anova(lm) on the gains of ${name}: F 1e-12, p 1e-10`, () => {
      const groups = levels.map((level) =>
        differencesOf(oracleCases.find((c) => c.name === name && c.level === level)!.pairs),
      );
      const got = present(oneWayAnova(groups));
      expect(relativeError(got.f!, oracleNumber(between, "oneWay.f")!)).toBeLessThan(1e-12);
      expect(relativeError(got.p!, oracleNumber(between, "oneWay.p")!)).toBeLessThan(1e-10);
      expect(got.dfBetween).toBe(oracleNumber(between, "oneWay.df1"));
      expect(got.dfWithin).toBe(oracleNumber(between, "oneWay.df2"));
    });
  }

  it("is t² of Welch's test for two groups of one size, and does not depend on their order", () => {
    fc.assert(
      fc.property(variedSample, (a) => {
        const b = sampleOf(
          a.values.map((x) => (3000 - 10 * x) / 10),
          a.counts,
        );
        const f = present(oneWayAnova([a, b])).f!;
        const { statistic } = present(welchT(a, b, 0.95));
        expect(relativeError(f, statistic * statistic)).toBeLessThan(1e-11);
        expect(relativeError(present(oneWayAnova([b, a])).f!, f)).toBeLessThan(1e-13);
      }),
      SEEDED,
    );
  });

  it("leaves out F and p where nothing varies within the groups, and leaves out empty groups", () => {
    const table = present(oneWayAnova([sampleOf([1, 1]), sampleOf([]), sampleOf([3, 3])]));
    expect(table).toEqual({
      dfBetween: 1,
      dfWithin: 2,
      ssBetween: 4,
      ssWithin: 0,
      msBetween: 4,
      msWithin: 0,
    });
  });

  it("has no value for one group, or where nobody is left within the groups", () => {
    expect(oneWayAnova([sampleOf([1, 2, 3])])).toEqual({ reason: "too-few-pairs" });
    expect(oneWayAnova([sampleOf([1]), sampleOf([2])])).toEqual({ reason: "too-few-pairs" });
    expect(oneWayAnova([sampleOf([1e200, 0]), sampleOf([2, 3])])).toEqual({ reason: "not-computable" });
  });
});
