import { describe, expect, it } from "vitest";
import { stirlingError } from "../../../src/statistics/special/stirling-error.ts";
import { oracleError } from "./oracle-error.ts";

describe("stirlingError", () => {
  it("agrees with 60-digit arithmetic within 2e-15, from 1e-8 to 1e10", () => {
    expect(oracleError("stirlingError", stirlingError)).toBeLessThan(2e-15);
  });

  it("is 1 − ½ ln 2π at 1", () => {
    expect(stirlingError(1)).toBeCloseTo(1 - 0.5 * Math.log(2 * Math.PI), 15);
  });

  it("refuses 0", () => {
    expect(() => stirlingError(0)).toThrow("stirlingError requires a finite n > 0, got 0");
  });
});
