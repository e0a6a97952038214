import { describe, expect, it } from "vitest";
import { differencesOf, sampleOf } from "../../src/core/sample.ts";
import { levene } from "../../src/statistics/levene.ts";
import { betweenOracles, groupsOf } from "../between-oracle.ts";
import { oracleBetween, oracleCases, oracleNumber } from "../oracle-cases.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

describe("levene", () => {
  for (const { name, levels, between } of oracleBetween) {
    it(`agrees with R's leveneTest on ${name}: 1e-12, p 1e-10`, () => {
      const groups = levels.map((level) =>
        differencesOf(oracleCases.find((c) => c.name === name && c.level === level)!.pairs),
      );
      const got = present(levene(groups));
      expect(relativeError(got.f, oracleNumber(between, "levene.f")!)).toBeLessThan(1e-12);
      expect(relativeError(got.p, oracleNumber(between, "levene.p")!)).toBeLessThan(1e-10);
    });
  }

  for (const [name, oracle] of betweenOracles) {
    it(`agrees with R's leveneTest on ${name}: 1e-12, p 1e-10`, () => {
      const got = present(levene(groupsOf(oracle).map(differencesOf)));
      for (const key of ["f", "df1", "df2", "p"] as const)
        expect(relativeError(got[key], oracle.levene[key])).toBeLessThan(key === "p" ? 1e-10 : 1e-12);
    });
  }

  it("takes distances on the decimals: 0.1 + 0.2 is as far from 0.2 as 0.1 is", () => {
    const three = (middle: number) =>
      sampleOf([middle - 0.1, middle, middle + 0.1].map((x) => Number(x.toFixed(1))));
    expect(present(levene([three(0.2), three(80.3)])).f).toBe(0);
  });

  it("keeps a group of one, with a distance of 0", () => {
    expect(present(levene([sampleOf([1, 2, 9]), sampleOf([4, 6, 7]), sampleOf([50])]))).toMatchObject({
      df1: 2,
      df2: 4,
    });
  });

  it("has no value for one group, for nobody more than groups, or where distances do not vary", () => {
    expect(levene([sampleOf([1, 2])])).toEqual({ reason: "too-few-groups" });
    expect(levene([sampleOf([1]), sampleOf([2])])).toEqual({ reason: "too-few-pairs" });
    expect(levene([sampleOf([1, 1]), sampleOf([2, 2])])).toEqual({ reason: "no-variation" });
    expect(levene([sampleOf([1, 3]), sampleOf([2, 8])])).toEqual({ reason: "no-variation" });
  });
});
