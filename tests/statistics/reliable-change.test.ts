import { describe, expect, it } from "vitest";
import { reliableChange, reliableChangeThreshold } from "../../src/statistics/reliable-change.ts";

describe("reliableChangeThreshold", () => {
  it("is 1.96·s·√(2(1 − r)): 10 points of SD at reliability .5 give 19.6", () => {
    expect(reliableChangeThreshold(10, 0.5)).toBe(19.6);
    expect(reliableChangeThreshold(7.5, 0.8)).toBeCloseTo(1.96 * 7.5 * Math.sqrt(0.4), 14);
  });

  it("is 0 for a test without error", () => {
    expect(reliableChangeThreshold(10, 1)).toBe(0);
  });

  it("refuses a negative SD and a reliability that is no share", () => {
    expect(() => reliableChangeThreshold(-1, 0.5)).toThrow(RangeError);
    expect(() => reliableChangeThreshold(1, 1.1)).toThrow(RangeError);
    expect(() => reliableChangeThreshold(1, -0.1)).toThrow(RangeError);
  });
});

describe("reliableChange", () => {
  it("needs more than the threshold, either way", () => {
    expect([-20, -19.6, 0, 19.6, 20].map((d) => reliableChange(d, 19.6))).toEqual([
      "worsened",
      "unchanged",
      "unchanged",
      "unchanged",
      "improved",
    ]);
  });
});
