import { describe, expect, it } from "vitest";
import { logGamma } from "../../../src/statistics/special/log-gamma.ts";
import { oracleError } from "./oracle-error.ts";

describe("logGamma", () => {
  it("agrees with 60-digit arithmetic within 5e-15, also beside its zeros at 1 and 2", () => {
    expect(oracleError("logGamma", logGamma)).toBeLessThan(5e-15);
  });

  it("is the logarithm of a factorial at whole numbers", () => {
    expect(logGamma(1)).toBeCloseTo(0, 15);
    expect(logGamma(2)).toBe(0);
    expect(logGamma(11)).toBeCloseTo(Math.log(3628800), 13);
  });

  it("refuses 0", () => {
    expect(() => logGamma(0)).toThrow("logGamma requires a finite x > 0, got 0");
  });
});
