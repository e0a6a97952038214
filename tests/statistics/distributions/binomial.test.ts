import { assert, double, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { binomialLower, binomialUpper } from "../../../src/statistics/distributions/binomial.ts";
import { relativeError } from "../../relative-error.ts";
import { compareWithOracle } from "./oracle-rows.ts";

describe("binomialLower and binomialUpper", () => {
  it("agree with the oracle within 1e-12", () => {
    const lower = compareWithOracle("binom_lo", binomialLower);
    const upper = compareWithOracle("binom_up", binomialUpper);
    expect([lower.rows, upper.rows]).toEqual([300, 300]);
    expect(lower.error, lower.at).toBeLessThan(1e-12);
    expect(upper.error, upper.at).toBeLessThan(1e-12);
  });

  it("give exact counts over 2^n for a fair coin", () => {
    expect(relativeError(binomialLower(2, 10, 0.5), 56 / 1024)).toBeLessThan(1e-14);
    expect(relativeError(binomialUpper(7, 10, 0.5), 56 / 1024)).toBeLessThan(1e-14);
  });

  it("add up to 1 and mirror each other at p = 1/2", () => {
    assert(
      property(
        integer({ min: 0, max: 500 }),
        integer({ min: 0, max: 500 }),
        double({ min: 0, max: 1, noNaN: true }),
        (k, n, p) => {
          expect(binomialLower(k, n, p) + binomialUpper(k, n, p)).toBeCloseTo(1, 12);
          if (k < n) {
            expect(relativeError(binomialLower(k, n, 0.5), binomialUpper(n - k - 1, n, 0.5))).toBeLessThan(
              1e-12,
            );
          }
        },
      ),
      { seed: 10 },
    );
  });

  it("are 0 or 1 when nothing is left to chance", () => {
    expect([binomialLower(-1, 5, 0.3), binomialUpper(-1, 5, 0.3)]).toEqual([0, 1]);
    expect([binomialLower(5, 5, 0.3), binomialUpper(5, 5, 0.3)]).toEqual([1, 0]);
    expect([binomialLower(0, 5, 0), binomialLower(4, 5, 1), binomialLower(0, 0, 0.5)]).toEqual([1, 0, 1]);
  });

  it("refuse broken counts and probabilities outside [0, 1]", () => {
    expect(() => binomialLower(0.5, 2, 0.5)).toThrow("binomialLower requires a whole k, got 0.5");
    expect(() => binomialUpper(0, -1, 0.5)).toThrow("binomialUpper requires a whole n of 0 or more, got -1");
    expect(() => binomialLower(0, 1, 1.5)).toThrow("binomialLower requires 0 ≤ p ≤ 1, got 1.5");
    expect(() => binomialLower(0, 1, Number.NaN)).toThrow(RangeError);
  });
});
