import { describe, expect, it } from "vitest";
import { pairedSampleOf } from "../../src/core/sample.ts";
import { describe as fiveNumbers } from "../../src/statistics/five-numbers.ts";
import { individualNormalizedGains, normalizedGain } from "../../src/statistics/individual-gain.ts";
import { oracleCases, oracleNumber } from "../oracle-cases.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

const hundred = { min: 0, max: 100 };

describe("normalizedGain", () => {
  it("is the share of the room left, on decimals", () => {
    expect(normalizedGain(40, 70, hundred)).toBe(0.5);
    expect(normalizedGain(80.2, 80.7, { min: 0, max: 81.2 })).toBe(0.5);
    expect(normalizedGain(90, 50, hundred)).toBe(-4);
  });

  it("is undefined at the ceiling, even for one who lost", () => {
    expect(normalizedGain(100, 100, hundred)).toBeUndefined();
    expect(normalizedGain(100, 60, hundred)).toBeUndefined();
  });

  it("refuses scores outside the scale", () => {
    expect(() => normalizedGain(101, 90, hundred)).toThrow(RangeError);
  });
});

describe("individualNormalizedGains", () => {
  for (const { name, level, pairs, oracle, scale } of oracleCases) {
    if (scale === undefined) continue;
    it(`agrees with R in all figures on ${name} ${level ?? "(all)"} to 1e-12`, () => {
      const { sample, undefined: missing } = individualNormalizedGains(pairs, scale);
      const five = present(fiveNumbers(sample));
      for (const key of ["n", "mean", "sd", "se", "min", "q1", "median", "q3", "max"] as const) {
        const want = oracleNumber(oracle, `gains.individualNormalizedGain.${key}`)!;
        expect(relativeError(five[key]!, want)).toBeLessThan(1e-12);
      }
      expect(missing).toBe(oracleNumber(oracle, "gains.normalizedGainUndefined"));
    });
  }

  it("counts people, not distinct pairs", () => {
    const got = individualNormalizedGains(pairedSampleOf([100, 50, 20], [100, 75, 60], [4, 2, 3]), hundred);
    expect(got.undefined).toBe(4);
    expect(got.sample).toEqual({ values: Float64Array.of(0.5), counts: Float64Array.of(5), n: 5 });
  });
});
