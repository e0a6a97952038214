import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differencesOf, sampleOf } from "../../src/core/sample.ts";
import { quantile } from "../../src/statistics/quantile.ts";
import { SEEDED, score } from "../arbitraries.ts";
import { oracleCases } from "../oracle-cases.ts";
import { relativeError } from "../relative-error.ts";

const oracle = JSON.parse(readFileSync(new URL("../oracles/parametric.json", import.meta.url), "utf8")) as {
  quantiles: { set: string; p: number; q: number }[];
};

describe("quantile", () => {
  it("agrees with R's type 7 at every p of the oracle to 1e-13", () => {
    expect(oracle.quantiles.length).toBeGreaterThan(20);
    for (const { set, p, q } of oracle.quantiles) {
      const { pairs } = oracleCases.find(({ name, level }) => name === set && level === undefined)!;
      expect(relativeError(quantile(differencesOf(pairs), p), q)).toBeLessThan(1e-13);
    }
  });

  it("interpolates between two values and not within one that many share", () => {
    expect(quantile(sampleOf([1, 2], [1, 1]), 0.5)).toBe(1.5);
    expect(quantile(sampleOf([1, 2], [2, 2]), 0.5)).toBe(1.5);
    expect(quantile(sampleOf([1, 2], [3, 2]), 0.5)).toBe(1);
    expect(quantile(sampleOf([5]), 0.3)).toBe(5);
  });

  it("is the order statistic that the rows have at a whole position", () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 40 }), (scores) => {
        const sorted = [...scores].sort((a, b) => a - b);
        const sample = sampleOf(scores);
        expect(quantile(sample, 0)).toBe(sorted[0]);
        expect(quantile(sample, 1)).toBe(sorted.at(-1));
        const middle = [
          sorted[Math.floor((sorted.length - 1) / 2)]!,
          sorted[Math.ceil((sorted.length - 1) / 2)]!,
        ];
        expect(quantile(sample, 0.5)).toBe(middle[0]! * 0.5 + middle[1]! * 0.5);
      }),
      SEEDED,
    );
  });

  it("refuses an empty sample and a p outside 0–1", () => {
    expect(() => quantile(sampleOf([]), 0.5)).toThrow(RangeError);
    expect(() => quantile(sampleOf([1]), 1.1)).toThrow(RangeError);
    expect(() => quantile(sampleOf([1]), Number.NaN)).toThrow(RangeError);
  });
});
