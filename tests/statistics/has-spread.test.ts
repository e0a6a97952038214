import { describe, expect, it } from "vitest";
import { hasSpread } from "../../src/statistics/has-spread.ts";

describe("hasSpread", () => {
  it("sees the last of fifteen digits, but not rounding", () => {
    expect(hasSpread(Float64Array.of(1.00000000000001, 1.00000000000002))).toBe(true);
    expect(hasSpread(Float64Array.of(0.1 + 0.2, 0.3))).toBe(false);
  });

  it("is false for one value, the same value and none", () => {
    expect(hasSpread(Float64Array.of(4))).toBe(false);
    expect(hasSpread(Float64Array.of(0, 0))).toBe(false);
    expect(hasSpread(Float64Array.of())).toBe(false);
  });

  it("sees any distance from 0", () => {
    expect(hasSpread(Float64Array.of(0, 1e-12))).toBe(true);
  });
});
