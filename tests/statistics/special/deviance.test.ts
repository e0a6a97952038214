import { describe, expect, it } from "vitest";
import { deviance } from "../../../src/statistics/special/deviance.ts";
import { oracleError } from "./oracle-error.ts";

describe("deviance", () => {
  it("agrees with 60-digit arithmetic within 1e-14, near its mean and far from it", () => {
    expect(oracleError("deviance", deviance)).toBeLessThan(1e-14);
  });

  it("is 0 at its mean", () => {
    expect(deviance(12.5, 12.5)).toBe(0);
  });
});
