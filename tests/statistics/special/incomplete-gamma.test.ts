import { assert, double, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { gammaFactor } from "../../../src/statistics/special/gamma-factor.ts";
import { incompleteGamma } from "../../../src/statistics/special/incomplete-gamma.ts";
import { relativeError } from "../../relative-error.ts";

describe("incompleteGamma", () => {
  it("is 1 − e^−x for a = 1, both tails with their own digits", () => {
    for (const x of [1e-10, 0.3, 1.99, 2, 50, 700]) {
      const { lower, upper } = incompleteGamma(1, x);
      expect(relativeError(lower, -Math.expm1(-x))).toBeLessThan(1e-13);
      expect(relativeError(upper, Math.exp(-x))).toBeLessThan(1e-13);
    }
  });

  it("falls by x^a e^−x / Γ(a + 1) from a to a + 1", () => {
    assert(
      property(
        double({ min: 0.1, max: 1e4, noNaN: true }),
        double({ min: 0.01, max: 3, noNaN: true }),
        (a, ratio) => {
          const x = a * ratio;
          const fall = gammaFactor(a, x) / a;
          const here = incompleteGamma(a, x).lower;
          expect(Math.abs(here - incompleteGamma(a + 1, x).lower - fall)).toBeLessThan(2e-13);
        },
      ),
      { seed: 18 },
    );
  });

  it("is 0 and 1 at 0 and at infinity", () => {
    expect(incompleteGamma(2, 0)).toEqual({ lower: 0, upper: 1 });
    expect(incompleteGamma(2, Number.POSITIVE_INFINITY)).toEqual({ lower: 1, upper: 0 });
  });

  it("refuses a negative x, NaN and an a that is not above 0", () => {
    expect(() => incompleteGamma(1, -1)).toThrow("incompleteGamma requires x of 0 or more, got -1");
    expect(() => incompleteGamma(1, Number.NaN)).toThrow("incompleteGamma requires a number x, got NaN");
    expect(() => incompleteGamma(0, 1)).toThrow("incompleteGamma requires a finite a > 0, got 0");
  });
});
