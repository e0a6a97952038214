import { assert, double, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { normalLower, normalQuantile, normalUpper } from "../../../src/statistics/distributions/normal.ts";
import { relativeError } from "../../relative-error.ts";
import { compareWithOracle } from "./oracle-rows.ts";

describe("normalLower and normalUpper", () => {
  it("agree with the oracle within 1e-13", () => {
    const { rows, error, at } = compareWithOracle("norm", (z) => normalLower(-z));
    expect(rows).toBe(16);
    expect(error, at).toBeLessThan(1e-13);
    expect(compareWithOracle("norm", normalUpper).error).toBeLessThan(1e-13);
  });

  it("add up to 1", () => {
    assert(
      property(double({ min: -40, max: 40, noNaN: true }), (z) => {
        expect(normalLower(z) + normalUpper(z)).toBeCloseTo(1, 14);
      }),
      { seed: 1 },
    );
  });

  it("meet where the series hands over to the continued fraction", () => {
    expect(relativeError(normalUpper(2.5), 0.006209665325776132)).toBeLessThan(1e-14);
    expect(relativeError(normalUpper(2.4999999999), 0.0062096653275289654)).toBeLessThan(1e-12);
  });

  it("are 0 and 1 at the infinities and refuse NaN", () => {
    expect(normalLower(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(normalLower(Number.POSITIVE_INFINITY)).toBe(1);
    expect(() => normalLower(Number.NaN)).toThrow("normalLower requires a number z, got NaN");
    expect(() => normalUpper(Number.NaN)).toThrow("normalUpper requires a number z, got NaN");
  });
});

describe("normalQuantile", () => {
  it("agrees with the oracle within 1e-14", () => {
    const { rows, error, at } = compareWithOracle("qnorm", normalQuantile);
    expect(rows).toBe(11);
    expect(error, at).toBeLessThan(1e-14);
  });

  it("undoes normalLower in the lower tail, from 1e-300 up", () => {
    assert(
      property(double({ min: -37, max: -0.01, noNaN: true }), (z) => {
        expect(relativeError(normalQuantile(normalLower(z)), z)).toBeLessThan(1e-12);
      }),
      { seed: 2 },
    );
  });

  it("is odd about one half, where it is 0", () => {
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(0.75)).toBe(-normalQuantile(0.25));
  });

  it("refuses 0, 1 and NaN", () => {
    for (const p of [0, 1, Number.NaN]) expect(() => normalQuantile(p)).toThrow(RangeError);
  });
});
