import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairedSampleOf } from "../../src/core/sample.ts";
import { describe as fiveNumbers } from "../../src/statistics/five-numbers.ts";
import { meanInterval } from "../../src/statistics/mean-interval.ts";
import { normalizedChange, normalizedChanges } from "../../src/statistics/normalized-change.ts";
import { SEEDED, score } from "../arbitraries.ts";
import { oracleCases, oracleNumber } from "../oracle-cases.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

const hundred = { min: 0, max: 100 };

describe("normalizedChange", () => {
  it("takes gains over the room above and losses over the room below", () => {
    expect(normalizedChange(40, 70, hundred)).toBe(0.5);
    expect(normalizedChange(80, 60, hundred)).toBe(-0.25);
    expect(normalizedChange(60, 60, hundred)).toBe(0);
    expect(normalizedChange(100, 50, hundred)).toBe(-0.5);
  });

  it("is undefined for one who stays at an end of the scale", () => {
    expect(normalizedChange(100, 100, hundred)).toBeUndefined();
    expect(normalizedChange(0, 0, hundred)).toBeUndefined();
  });

  it("lies within −1 and 1 and turns its sign with the scale", () => {
    fc.assert(
      fc.property(score, score, (pre, post) => {
        const c = normalizedChange(pre, post, hundred);
        const mirrored = normalizedChange((1000 - 10 * pre) / 10, (1000 - 10 * post) / 10, hundred);
        expect(mirrored === undefined).toBe(c === undefined);
        if (c === undefined) return;
        expect(Math.abs(c)).toBeLessThanOrEqual(1);
        expect(mirrored).toBeCloseTo(-c, 12);
      }),
      SEEDED,
    );
  });

  it("refuses scores outside the scale", () => {
    expect(() => normalizedChange(50, -1, hundred)).toThrow(RangeError);
  });
});

describe("normalizedChanges", () => {
  for (const { name, level, pairs, oracle, scale } of oracleCases) {
    if (scale === undefined) continue;
    it(`agrees with R in all figures on ${name} ${level ?? "(all)"} to 1e-12`, () => {
      const { sample, undefined: missing } = normalizedChanges(pairs, scale);
      const five = present(fiveNumbers(sample));
      for (const key of ["n", "mean", "sd", "se", "min", "q1", "median", "q3", "max"] as const) {
        const want = oracleNumber(oracle, `gains.normalizedChange.${key}`)!;
        expect(relativeError(five[key]!, want)).toBeLessThan(1e-12);
      }
      const { interval } = present(meanInterval(sample, 0.95));
      expect(relativeError(interval!.low!, oracleNumber(oracle, "gains.normalizedChangeLow")!)).toBeLessThan(
        1e-12,
      );
      expect(
        relativeError(interval!.high!, oracleNumber(oracle, "gains.normalizedChangeHigh")!),
      ).toBeLessThan(1e-12);
      expect(missing).toBe(oracleNumber(oracle, "gains.normalizedChangeUndefined"));
    });
  }

  it("counts people, not distinct pairs", () => {
    const got = normalizedChanges(pairedSampleOf([0, 100, 50], [0, 100, 75], [2, 3, 4]), hundred);
    expect(got.undefined).toBe(5);
    expect(got.sample.n).toBe(4);
  });
});
