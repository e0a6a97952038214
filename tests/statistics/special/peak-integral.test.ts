import { describe, expect, it } from "vitest";
import { peakIntegral } from "../../../src/statistics/special/peak-integral.ts";
import { relativeError } from "../../relative-error.ts";

describe("peakIntegral", () => {
  it("gives √π for exp(−v²), from a start and a width that are only roughly right", () => {
    for (const [start, width] of [
      [0, 1],
      [3, 0.2],
      [-5, 2],
    ] as const) {
      const value = peakIntegral((v) => Math.exp(-v * v), start, width);
      expect(relativeError(value, Math.sqrt(Math.PI))).toBeLessThan(1e-14);
    }
  });

  it("gives Γ(a) for exp(av − e^v), whose left tail is long", () => {
    for (const [a, want] of [
      [0.5, Math.sqrt(Math.PI)],
      [5, 24],
    ] as const) {
      const value = peakIntegral((v) => Math.exp(a * v - Math.exp(v)), 0, 1);
      expect(relativeError(value, want)).toBeLessThan(1e-13);
    }
  });

  it("is 0 where the integrand is", () => {
    expect(peakIntegral(() => 0, 0, 1)).toBe(0);
  });
});
