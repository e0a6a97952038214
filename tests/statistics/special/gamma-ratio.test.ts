import { assert, double, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { gammaRatio } from "../../../src/statistics/special/gamma-ratio.ts";
import { relativeError } from "../../relative-error.ts";
import { oracleError } from "./oracle-error.ts";

describe("gammaRatio", () => {
  it("agrees with 60-digit arithmetic within 5e-15, from 1e-8 to 1e10", () => {
    expect(oracleError("gammaRatio", gammaRatio)).toBeLessThan(5e-15);
  });

  it("gives x when multiplied by its own value at x + ½", () => {
    assert(
      property(double({ min: 1e-6, max: 1e9, noNaN: true }), (x) => {
        expect(relativeError(gammaRatio(x) * gammaRatio(x + 0.5), x)).toBeLessThan(1e-14);
      }),
      { seed: 14 },
    );
  });

  it("refuses 0", () => {
    expect(() => gammaRatio(0)).toThrow("gammaRatio requires a finite x > 0, got 0");
  });
});
