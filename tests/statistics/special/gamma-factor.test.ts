import { describe, expect, it } from "vitest";
import { gammaFactor } from "../../../src/statistics/special/gamma-factor.ts";
import { logGamma } from "../../../src/statistics/special/log-gamma.ts";
import { relativeError } from "../../relative-error.ts";

describe("gammaFactor", () => {
  it("is x^a e^−x / Γ(a)", () => {
    expect(relativeError(gammaFactor(3, 2), 4 * Math.exp(-2))).toBeLessThan(1e-14);
    for (const [a, x] of [
      [0.5, 0.01],
      [2.5, 30],
      [40, 39],
    ] as const) {
      const want = Math.exp(a * Math.log(x) - x - logGamma(a));
      expect(relativeError(gammaFactor(a, x), want)).toBeLessThan(1e-12);
    }
  });

  it("is 0 at 0", () => {
    expect(gammaFactor(0.5, 0)).toBe(0);
  });
});
