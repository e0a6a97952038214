import { describe, expect, it } from "vitest";
import { compensatedSum } from "../../src/statistics/compensated-sum.ts";

describe("compensatedSum", () => {
  it("keeps the small terms a plain loop loses", () => {
    const terms = [1, 1e100, 1, -1e100];
    expect(compensatedSum(4, (i) => terms[i]!)).toBe(2);
  });

  it("sums a million tenths to exactly 100000", () => {
    expect(compensatedSum(1e6, () => 0.1)).toBe(100_000);
  });

  it("sums nothing to 0", () => {
    expect(compensatedSum(0, () => 1)).toBe(0);
  });
});
