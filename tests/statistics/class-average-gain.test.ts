import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairedSampleOf } from "../../src/core/sample.ts";
import { classAverageNormalizedGain } from "../../src/statistics/class-average-gain.ts";
import { mapped, SEEDED, variedPairs } from "../arbitraries.ts";
import { oracleCases, oracleNumber } from "../oracle-cases.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

const hundred = { min: 0, max: 100 };

describe("classAverageNormalizedGain", () => {
  for (const { name, level, pairs, oracle, scale } of oracleCases) {
    if (scale === undefined) continue;
    it(`agrees with R on ${name} ${level ?? "(all)"} to 1e-12`, () => {
      const { estimate, interval } = present(classAverageNormalizedGain(pairs, scale, 0.95));
      const want = (end: string) => oracleNumber(oracle, `gains.classAverageNormalizedGain${end}`)!;
      expect(relativeError(estimate, want(""))).toBeLessThan(1e-12);
      expect(relativeError(interval!.low!, want("Low"))).toBeLessThan(1e-12);
      expect(relativeError(interval!.high!, want("High"))).toBeLessThan(1e-12);
      expect(interval!.method).toBe("delta-t");
    });
  }

  it("does not change with the unit and origin of the scale, and its interval contains it", () => {
    fc.assert(
      fc.property(variedPairs, (pairs) => {
        const here = present(classAverageNormalizedGain(pairs, hundred, 0.95));
        const moved = mapped(pairs, (x) => 2 * x + 10);
        const there = present(classAverageNormalizedGain(moved, { min: 10, max: 210 }, 0.95));
        expect(relativeError(there.estimate, here.estimate)).toBeLessThan(1e-12);
        expect(relativeError(there.interval!.low!, here.interval!.low!)).toBeLessThan(1e-9);
        expect(here.interval!.low).toBeLessThanOrEqual(here.estimate);
        expect(here.interval!.high).toBeGreaterThanOrEqual(here.estimate);
      }),
      SEEDED,
    );
  });

  it("says why a figure or its interval is missing", () => {
    const of = (pre: number[], post: number[]) =>
      classAverageNormalizedGain(pairedSampleOf(pre, post), hundred, 0.95);
    expect(of([], [])).toEqual({ reason: "too-few-pairs" });
    expect(of([100, 100], [90, 100])).toEqual({ reason: "at-ceiling" });
    expect(of([50], [75])).toEqual({ estimate: 0.5, reason: "too-few-pairs" });
    expect(of([50, 50], [75, 75])).toEqual({ estimate: 0.5, reason: "no-variation" });
  });

  it("refuses scores outside the scale", () => {
    expect(() => classAverageNormalizedGain(pairedSampleOf([1, 101], [2, 3]), hundred, 0.95)).toThrow(
      RangeError,
    );
    expect(() => classAverageNormalizedGain(pairedSampleOf([1, 2], [2, 101]), hundred, 0.95)).toThrow(
      RangeError,
    );
  });
});
