import { assert, double, property } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chiSquaredLower,
  chiSquaredQuantile,
  chiSquaredUpper,
  chiSquaredUpperQuantile,
} from "../../../src/statistics/distributions/chi-squared.ts";
import { normalUpper } from "../../../src/statistics/distributions/normal.ts";
import { relativeError } from "../../relative-error.ts";
import { compareWithOracle } from "./oracle-rows.ts";

const df = double({ min: 0.5, max: 1e5, noNaN: true });

describe("chiSquaredLower and chiSquaredUpper", () => {
  it("agree with the oracle within 1e-12", () => {
    const upper = compareWithOracle("chisq_up", chiSquaredUpper);
    const lower = compareWithOracle("chisq_lo", chiSquaredLower);
    expect([upper.rows, lower.rows]).toEqual([229, 229]);
    expect(upper.error, upper.at).toBeLessThan(1e-12);
    expect(lower.error, lower.at).toBeLessThan(1e-12);
  });

  it("give exp(−x/2) at df = 2, and the two-sided normal p at df = 1", () => {
    for (const x of [1e-3, 0.5, 2, 3.841, 30, 700, 1200]) {
      expect(relativeError(chiSquaredUpper(x, 2), Math.exp(-x / 2))).toBeLessThan(1e-12);
      expect(relativeError(chiSquaredUpper(x, 1), 2 * normalUpper(Math.sqrt(x)))).toBeLessThan(1e-12);
    }
  });

  it("add up to 1", () => {
    assert(
      property(double({ min: 0, max: 2e5, noNaN: true }), df, (x, df) => {
        expect(chiSquaredLower(x, df) + chiSquaredUpper(x, df)).toBeCloseTo(1, 13);
      }),
      { seed: 8 },
    );
  });

  it("are 0 and 1 at and below 0, and at infinity", () => {
    expect([chiSquaredLower(0, 3), chiSquaredUpper(0, 3), chiSquaredUpper(-1, 3)]).toEqual([0, 1, 1]);
    expect(chiSquaredLower(Number.POSITIVE_INFINITY, 3)).toBe(1);
  });

  it("refuse NaN and a df that is not above 0", () => {
    expect(() => chiSquaredLower(Number.NaN, 1)).toThrow("chiSquaredLower requires a number x, got NaN");
    expect(() => chiSquaredUpper(1, 0)).toThrow("chiSquaredUpper requires a finite df > 0, got 0");
  });
});

describe("chiSquaredQuantile and chiSquaredUpperQuantile", () => {
  it("agree with the oracle within 1e-12", () => {
    const upper = compareWithOracle("qchisq_up", chiSquaredUpperQuantile);
    const lower = compareWithOracle("qchisq_lo", chiSquaredQuantile);
    expect([upper.rows, lower.rows]).toEqual([168, 166]);
    expect(upper.error, upper.at).toBeLessThan(1e-12);
    expect(lower.error, lower.at).toBeLessThan(1e-12);
  });

  it("undo chiSquaredLower and chiSquaredUpper", () => {
    assert(
      property(double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), df, (p, df) => {
        expect(relativeError(chiSquaredLower(chiSquaredQuantile(p, df), df), p)).toBeLessThan(1e-10);
        expect(relativeError(chiSquaredUpper(chiSquaredUpperQuantile(p, df), df), p)).toBeLessThan(1e-10);
      }),
      { seed: 9 },
    );
  });

  it("are the same seen from either tail", () => {
    for (const power of [10, 30, 50]) {
      // 1 − 2^−power is exact.
      let p = 1;
      for (let i = 0; i < power; i++) p /= 2;
      expect(chiSquaredQuantile(1 - p, 7)).toBe(chiSquaredUpperQuantile(p, 7));
      expect(chiSquaredUpperQuantile(1 - p, 7)).toBe(chiSquaredQuantile(p, 7));
    }
  });

  it("refuse p outside (0, 1) and a df that is not above 0", () => {
    expect(() => chiSquaredQuantile(1, 1)).toThrow("chiSquaredQuantile requires 0 < p < 1, got 1");
    expect(() => chiSquaredUpperQuantile(0.5, 0)).toThrow(
      "chiSquaredUpperQuantile requires a finite df > 0, got 0",
    );
  });
});
