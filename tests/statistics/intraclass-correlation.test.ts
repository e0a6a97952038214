import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differencesOf, sampleOf } from "../../src/core/sample.ts";
import { intraclassCorrelation } from "../../src/statistics/intraclass-correlation.ts";
import { SEEDED, variedSample } from "../arbitraries.ts";
import { oracleCases } from "../oracle-cases.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

const oracle = JSON.parse(readFileSync(new URL("../oracles/parametric.json", import.meta.url), "utf8")) as {
  clusters: Record<string, { icc: number; designEffect: number }>;
};

describe("intraclassCorrelation", () => {
  for (const [name, want] of Object.entries(oracle.clusters)) {
    it(`agrees with the formula on R's anova for ${name} to 1e-12`, () => {
      const groups = oracleCases.filter((c) => c.name === name && c.level !== undefined);
      const got = present(intraclassCorrelation(groups.map(({ pairs }) => differencesOf(pairs))));
      expect(got.clusters).toBe(groups.length);
      expect(relativeError(got.icc, want.icc)).toBeLessThan(1e-12);
      expect(relativeError(got.designEffect, want.designEffect)).toBeLessThan(1e-12);
    });
  }

  it("is 1, with the mean size as design effect, where people of a cluster are all alike", () => {
    expect(intraclassCorrelation([sampleOf([1, 1, 1]), sampleOf([5])])).toEqual({
      clusters: 2,
      icc: 1,
      designEffect: 2,
    });
  });

  it("is −1/(n − 1), the least it can be, for clusters with equal means", () => {
    const cluster = sampleOf([1, 2, 6]);
    const { icc, designEffect } = present(intraclassCorrelation([cluster, cluster, sampleOf([])]));
    expect(icc).toBeCloseTo(-0.5, 14);
    expect(designEffect).toBeCloseTo(0, 14);
  });

  it("does not change with the unit or origin of the scores", () => {
    fc.assert(
      fc.property(variedSample, variedSample, variedSample, (a, b, c) => {
        const { icc } = present(intraclassCorrelation([a, b, c]));
        const moved = [a, b, c].map((s) =>
          sampleOf(
            s.values.map((x) => 2 * x + 500),
            s.counts,
          ),
        );
        expect(Math.abs(present(intraclassCorrelation(moved)).icc - icc)).toBeLessThan(1e-12);
      }),
      SEEDED,
    );
  });

  it("says why there is none", () => {
    expect(intraclassCorrelation([sampleOf([1, 2])])).toEqual({ reason: "too-few-clusters" });
    expect(intraclassCorrelation([sampleOf([1]), sampleOf([2])])).toEqual({ reason: "too-few-pairs" });
    expect(intraclassCorrelation([sampleOf([2, 2]), sampleOf([2])])).toEqual({ reason: "no-variation" });
  });
});
