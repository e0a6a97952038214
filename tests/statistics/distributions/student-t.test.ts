import { assert, double, property } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  studentTLower,
  studentTQuantile,
  studentTTwoSided,
  studentTUpper,
} from "../../../src/statistics/distributions/student-t.ts";
import { relativeError } from "../../relative-error.ts";
import { compareWithOracle } from "./oracle-rows.ts";

const df = double({ min: 0.3, max: 1e5, noNaN: true });
const t = double({ min: -60, max: 60, noNaN: true });

describe("studentTLower, studentTUpper and studentTTwoSided", () => {
  it("agree with the oracle within 1e-12, up to df = 1e6", () => {
    const { rows, error, at } = compareWithOracle("t", (t, df) => studentTLower(-t, df));
    expect(rows).toBe(300);
    expect(error, at).toBeLessThan(1e-12);
    expect(compareWithOracle("t", studentTUpper).error).toBeLessThan(1e-12);
    expect(compareWithOracle("t", (t, df) => studentTTwoSided(t, df) / 2).error).toBeLessThan(1e-12);
  });

  it("add up to 1 and mirror each other", () => {
    assert(
      property(t, df, (t, df) => {
        expect(studentTLower(t, df) + studentTUpper(t, df)).toBeCloseTo(1, 13);
        expect(studentTLower(-t, df)).toBe(studentTUpper(t, df));
      }),
      { seed: 3 },
    );
  });

  it("give 1/2 − arctan(t)/π at df = 1, also for t = 1e10 and 1e200", () => {
    for (const t of [0.001, 1, 30, 1e10, 1e200]) {
      expect(relativeError(studentTUpper(t, 1), Math.atan(1 / t) / Math.PI)).toBeLessThan(1e-13);
    }
  });

  it("give 0, 1 and 2·½ where they must", () => {
    expect(studentTUpper(Number.POSITIVE_INFINITY, 3)).toBe(0);
    expect(studentTLower(Number.POSITIVE_INFINITY, 3)).toBe(1);
    expect(studentTTwoSided(0, 7)).toBe(1);
    expect(studentTUpper(0, 7)).toBe(0.5);
  });

  it("refuse NaN and a df that is not above 0 and finite", () => {
    expect(() => studentTLower(Number.NaN, 1)).toThrow("studentTLower requires a number t, got NaN");
    expect(() => studentTUpper(1, 0)).toThrow("studentTUpper requires a finite df > 0, got 0");
    expect(() => studentTTwoSided(1, Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});

describe("studentTQuantile", () => {
  it("agrees with the oracle within 1e-12", () => {
    const { rows, error, at } = compareWithOracle("qt", studentTQuantile);
    expect(rows).toBe(297);
    expect(error, at).toBeLessThan(1e-12);
  });

  it("undoes studentTLower in the lower tail", () => {
    assert(
      property(double({ min: -30, max: -1e-6, noNaN: true }), df, (t, df) => {
        const p = studentTLower(t, df);
        // Near the middle p itself holds fewer digits of t.
        const lost = Number.EPSILON / Math.abs(t);
        if (p > 1e-300) expect(relativeError(studentTQuantile(p, df), t)).toBeLessThan(1e-11 + 2 * lost);
      }),
      { seed: 4 },
    );
  });

  it("is odd about one half, where it is 0", () => {
    expect(studentTQuantile(0.5, 3)).toBe(0);
    expect(studentTQuantile(0.975, 3)).toBe(-studentTQuantile(1 - 0.975, 3));
  });

  it("refuses p outside (0, 1) and a df that is not above 0", () => {
    expect(() => studentTQuantile(1, 3)).toThrow("studentTQuantile requires 0 < p < 1, got 1");
    expect(() => studentTQuantile(0.5, -1)).toThrow("studentTQuantile requires a finite df > 0, got -1");
  });
});
