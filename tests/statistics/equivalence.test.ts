import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differencesOf, sampleOf } from "../../src/core/sample.ts";
import { equivalenceTest } from "../../src/statistics/equivalence.ts";
import { SEEDED, variedPairs } from "../arbitraries.ts";
import { oracleCases } from "../oracle-cases.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

interface Want {
  readonly set: string;
  readonly margin: number;
  readonly confidence: number;
  readonly lowerT: number;
  readonly lowerP: number;
  readonly upperT: number;
  readonly upperP: number;
  readonly low: number;
  readonly high: number;
}
const oracle = JSON.parse(readFileSync(new URL("../oracles/parametric.json", import.meta.url), "utf8")) as {
  equivalence: Want[];
};

describe("equivalenceTest", () => {
  it("agrees with R's two one-sided t tests: t and interval 1e-12, p 1e-10", () => {
    expect(oracle.equivalence.length).toBe(24);
    for (const want of oracle.equivalence) {
      const { pairs } = oracleCases.find(({ name, level }) => name === want.set && level === undefined)!;
      const got = present(equivalenceTest(differencesOf(pairs), want.margin, want.confidence));
      expect(relativeError(got.lower.t, want.lowerT)).toBeLessThan(1e-12);
      expect(relativeError(got.upper.t, want.upperT)).toBeLessThan(1e-12);
      expect(relativeError(got.lower.p, want.lowerP)).toBeLessThan(1e-10);
      expect(relativeError(got.upper.p, want.upperP)).toBeLessThan(1e-10);
      expect(got.p).toBe(Math.max(got.lower.p, got.upper.p));
      expect(got.interval.level).toBeCloseTo(2 * want.confidence - 1, 14);
      expect(relativeError(got.interval.low!, want.low)).toBeLessThan(1e-12);
      expect(relativeError(got.interval.high!, want.high)).toBeLessThan(1e-12);
    }
  });

  it("finds equivalence exactly where the interval lies inside the margin", () => {
    const margin = fc.double({ min: 0.1, max: 60, noNaN: true });
    fc.assert(
      fc.property(variedPairs, margin, fc.constantFrom(0.8, 0.9, 0.95), (pairs, delta, confidence) => {
        const { equivalent, interval } = present(equivalenceTest(differencesOf(pairs), delta, confidence));
        expect(equivalent).toBe(interval.low! > -delta && interval.high! < delta);
      }),
      SEEDED,
    );
  });

  it("has no value for one pair, or where all differences are equal", () => {
    expect(equivalenceTest(sampleOf([1]), 2, 0.95)).toEqual({ reason: "too-few-pairs" });
    expect(equivalenceTest(sampleOf([1, 1]), 2, 0.95)).toEqual({ reason: "no-variation" });
  });

  it("refuses a margin that is none and a level with no interval", () => {
    expect(() => equivalenceTest(sampleOf([1, 2]), 0, 0.95)).toThrow(RangeError);
    expect(() => equivalenceTest(sampleOf([1, 2]), 1, 0.5)).toThrow(RangeError);
  });
});
