import { describe, expect, it } from "vitest";
import {
  requireNumber,
  requirePositive,
  requireProbability,
} from "../../../src/statistics/special/arguments.ts";

describe("requireNumber, requirePositive and requireProbability", () => {
  it("let good arguments pass, infinities as numbers too", () => {
    requireNumber("f", "x", Number.POSITIVE_INFINITY);
    requirePositive("f", "x", 5e-324);
    requireProbability("f", 0.5);
  });

  it("name the function, the need and what came", () => {
    expect(() => requireNumber("f", "x", Number.NaN)).toThrow("f requires a number x, got NaN");
    for (const x of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => requirePositive("f", "x", x)).toThrow(`f requires a finite x > 0, got ${x}`);
    }
    for (const p of [0, 1, -0.1, 1.1, Number.NaN]) {
      expect(() => requireProbability("f", p)).toThrow(`f requires 0 < p < 1, got ${p}`);
    }
  });
});
