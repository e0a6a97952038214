import { assert, double, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { findRoot } from "../../../src/statistics/special/brent.ts";
import { relativeError } from "../../relative-error.ts";

describe("findRoot", () => {
  it("finds roots to the last digits, rising or falling", () => {
    expect(
      relativeError(
        findRoot((x) => x * x - 2, 0, 2),
        Math.SQRT2,
      ),
    ).toBeLessThan(1e-15);
    expect(
      relativeError(
        findRoot((x) => Math.cos(x), 1, 2),
        Math.PI / 2,
      ),
    ).toBeLessThan(1e-15);
  });

  it("finds the cube root of any number in few steps", () => {
    assert(
      property(double({ min: 1e-3, max: 1e6, noNaN: true }), (cube) => {
        let calls = 0;
        const root = findRoot(
          (x) => {
            calls += 1;
            return x * x * x - cube;
          },
          0,
          101,
        );
        expect(relativeError(root, Math.cbrt(cube))).toBeLessThan(1e-14);
        expect(calls).toBeLessThan(36);
      }),
      { seed: 19 },
    );
  });

  it("copes with a step, a flat stretch and a root at 0", () => {
    expect(findRoot((x) => (x < 0.3 ? -1 : 1), 0, 1)).toBeCloseTo(0.3, 14);
    expect(findRoot((x) => x * x * x * x * x, -1, 4, 1e-6)).toBeCloseTo(0, 6);
    expect(findRoot((x) => x, -1, 2)).toBe(0);
  });

  it("returns an end that is a root", () => {
    expect(findRoot((x) => x - 1, 1, 3)).toBe(1);
    expect(findRoot((x) => x - 3, 1, 3)).toBe(3);
  });

  it("stops within the tolerance asked for, wherever the crossing", () => {
    for (let edge = 0.01; edge < 1; edge += 0.007) {
      const root = findRoot((x) => (x < edge ? -1 : 1), 0, 1, 1e-2);
      expect(Math.abs(root - edge)).toBeLessThanOrEqual(1e-2);
    }
  });

  it("refuses ends of the same sign", () => {
    expect(() => findRoot((x) => x * x + 1, -1, 1)).toThrow(
      "findRoot requires opposite signs at its ends, got f(-1) = 2 and f(1) = 2",
    );
    expect(() => findRoot(() => Number.NaN, -1, 1)).toThrow(RangeError);
  });
});
