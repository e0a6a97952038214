import { describe, expect, it } from "vitest";
import { normalDensity } from "../../../src/statistics/distributions/normal-density.ts";
import { relativeError } from "../../relative-error.ts";

describe("normalDensity", () => {
  it("gives 40-digit values at 0, 1, 8.3 and 37.1", () => {
    for (const [z, want] of [
      [0, 0.3989422804014327],
      [1, 0.24197072451914337],
      [8.3, 4.381639435509333e-16],
      [37.1, 5.215262198831984e-300],
    ] as const) {
      expect(relativeError(normalDensity(z), want)).toBeLessThan(1e-14);
      expect(normalDensity(-z)).toBe(normalDensity(z));
    }
  });

  it("is 0 where no double could hold it", () => {
    expect(normalDensity(41)).toBe(0);
    expect(normalDensity(Number.NEGATIVE_INFINITY)).toBe(0);
  });
});
