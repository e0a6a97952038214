import { describe, expect, it } from "vitest";
import { tailQuantile } from "../../../src/statistics/special/tail-quantile.ts";
import { relativeError } from "../../relative-error.ts";

describe("tailQuantile", () => {
  it("turns the tails of the exponential distribution round, from 1e-300 to 1", () => {
    for (const p of [1e-300, 1e-20, 0.3, 0.9]) {
      const low = tailQuantile({ lower: (x) => -Math.expm1(-x) }, p, 0, 1);
      expect(relativeError(low, -Math.log1p(-p))).toBeLessThan(1e-12);
      const high = tailQuantile({ upper: (x) => Math.exp(-x) }, p, 0, 1);
      expect(relativeError(high, -Math.log(p))).toBeLessThan(1e-12);
    }
  });

  it("ends next to 0 where the quantile is below the smallest double", () => {
    expect(tailQuantile({ lower: (x) => Math.sqrt(x) }, 1e-250, 0, 1)).toBeLessThan(1e-320);
  });
});
