import { assert, double, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { fLower, fQuantile, fUpper, fUpperQuantile } from "../../../src/statistics/distributions/f.ts";
import { studentTTwoSided } from "../../../src/statistics/distributions/student-t.ts";
import { relativeError } from "../../relative-error.ts";
import { compareWithOracle } from "./oracle-rows.ts";

const df = double({ min: 0.5, max: 1e4, noNaN: true });
const p = double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });

describe("fLower and fUpper", () => {
  it("agree with the oracle within 1e-12", () => {
    const upper = compareWithOracle("f_up", fUpper);
    const lower = compareWithOracle("f_lo", fLower);
    expect([upper.rows, lower.rows]).toEqual([300, 300]);
    expect(upper.error, upper.at).toBeLessThan(1e-12);
    expect(lower.error, lower.at).toBeLessThan(1e-12);
  });

  it("give the two-sided p of t at F = t²", () => {
    assert(
      property(double({ min: 1e-3, max: 50, noNaN: true }), df, (t, df) => {
        expect(relativeError(fUpper(t * t, 1, df), studentTTwoSided(t, df))).toBeLessThan(1e-11);
      }),
      { seed: 5 },
    );
  });

  it("change places when F and its degrees of freedom are turned over", () => {
    assert(
      property(double({ min: 0.01, max: 100, noNaN: true }), df, df, (x, df1, df2) => {
        expect(Math.abs(fLower(x, df1, df2) - fUpper(1 / x, df2, df1))).toBeLessThan(1e-12);
        expect(fLower(x, df1, df2) + fUpper(x, df1, df2)).toBeCloseTo(1, 12);
      }),
      { seed: 6 },
    );
  });

  it("are 0 and 1 at and below 0, and at infinity", () => {
    expect([fLower(0, 2, 3), fUpper(0, 2, 3), fLower(-1, 2, 3)]).toEqual([0, 1, 0]);
    expect([fLower(Number.POSITIVE_INFINITY, 2, 3), fUpper(Number.POSITIVE_INFINITY, 2, 3)]).toEqual([1, 0]);
  });

  it("refuse NaN and degrees of freedom that are not above 0", () => {
    expect(() => fLower(Number.NaN, 1, 1)).toThrow("fLower requires a number x, got NaN");
    expect(() => fUpper(1, 0, 1)).toThrow("fUpper requires a finite df1 > 0, got 0");
    expect(() => fUpper(1, 1, Number.NaN)).toThrow("fUpper requires a finite df2 > 0, got NaN");
  });
});

describe("fQuantile and fUpperQuantile", () => {
  it("agree with the oracle within 1e-12", () => {
    const upper = compareWithOracle("qf_up", fUpperQuantile);
    expect(upper.rows).toBe(300);
    expect(upper.error, upper.at).toBeLessThan(1e-12);
    const turned = compareWithOracle("qf_up", (p, df1, df2) => 1 / fQuantile(p, df2, df1));
    expect(turned.error, turned.at).toBeLessThan(1e-12);
  });

  it("undo fLower and fUpper", () => {
    assert(
      property(p, df, df, (p, df1, df2) => {
        expect(relativeError(fLower(fQuantile(p, df1, df2), df1, df2), p)).toBeLessThan(1e-10);
        expect(relativeError(fUpper(fUpperQuantile(p, df1, df2), df1, df2), p)).toBeLessThan(1e-10);
      }),
      { seed: 7 },
    );
  });

  it("give next to 0 where the quantile is below the smallest double", () => {
    expect(fQuantile(1e-200, 1, 5)).toBeLessThan(1e-320);
  });

  it("are the same seen from either tail", () => {
    for (const power of [10, 30, 50]) {
      // 1 − 2^−power is exact.
      let p = 1;
      for (let i = 0; i < power; i++) p /= 2;
      expect(fQuantile(1 - p, 3, 7)).toBe(fUpperQuantile(p, 3, 7));
      expect(fUpperQuantile(1 - p, 3, 7)).toBe(fQuantile(p, 3, 7));
    }
  });

  it("refuse p outside (0, 1) and degrees of freedom that are not above 0", () => {
    expect(() => fQuantile(0, 1, 1)).toThrow("fQuantile requires 0 < p < 1, got 0");
    expect(() => fUpperQuantile(0.5, 1, -1)).toThrow("fUpperQuantile requires a finite df2 > 0, got -1");
  });
});
