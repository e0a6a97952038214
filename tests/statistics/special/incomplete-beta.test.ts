import { assert, double, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { incompleteBeta } from "../../../src/statistics/special/incomplete-beta.ts";
import { relativeError } from "../../relative-error.ts";

const shape = double({ min: 0.1, max: 1e4, noNaN: true });
const share = double({ min: 1e-6, max: 0.5, noNaN: true });

describe("incompleteBeta", () => {
  it("is x^a for b = 1 and 1 − (1 − x)^b for a = 1", () => {
    assert(
      property(share, double({ min: 0.1, max: 40, noNaN: true }), (x, shape) => {
        const power = incompleteBeta({ x, y: 1 - x, a: shape, b: 1 }).lower;
        expect(relativeError(power, Math.exp(shape * Math.log(x)))).toBeLessThan(1e-12);
        const rest = incompleteBeta({ x, y: 1 - x, a: 1, b: shape }).lower;
        expect(relativeError(rest, -Math.expm1(shape * Math.log1p(-x)))).toBeLessThan(1e-12);
      }),
      { seed: 15 },
    );
  });

  it("changes places under x ↔ y, a ↔ b, and adds up to 1", () => {
    assert(
      property(share, shape, shape, (x, a, b) => {
        const here = incompleteBeta({ x, y: 1 - x, a, b });
        const there = incompleteBeta({ x: 1 - x, y: x, a: b, b: a });
        expect(here.lower + here.upper).toBeCloseTo(1, 14);
        expect(Math.abs(here.lower - there.upper)).toBeLessThan(1e-13);
      }),
      { seed: 16 },
    );
  });

  it("satisfies I_x(a, b) = x I_x(a − 1, b) + y I_x(a, b − 1)", () => {
    assert(
      property(
        share,
        double({ min: 1.2, max: 60, noNaN: true }),
        double({ min: 1.2, max: 60, noNaN: true }),
        (x, a, b) => {
          const y = 1 - x;
          const whole = incompleteBeta({ x, y, a, b }).lower;
          const parts =
            x * incompleteBeta({ x, y, a: a - 1, b }).lower + y * incompleteBeta({ x, y, a, b: b - 1 }).lower;
          expect(relativeError(parts, whole)).toBeLessThan(1e-12);
        },
      ),
      { seed: 17 },
    );
  });

  it("keeps a y of 1e-300 that 1 − x would lose", () => {
    const { upper } = incompleteBeta({ x: 1, y: 1e-300, a: 3, b: 1 });
    expect(relativeError(upper, 3e-300)).toBeLessThan(1e-12);
  });

  it("is 0 and 1 at the ends", () => {
    expect(incompleteBeta({ x: 0, y: 1, a: 2, b: 3 })).toEqual({ lower: 0, upper: 1 });
    expect(incompleteBeta({ x: 1, y: 0, a: 2, b: 3 })).toEqual({ lower: 1, upper: 0 });
  });

  it("refuses negative or missing numbers", () => {
    expect(() => incompleteBeta({ x: -0.1, y: 1.1, a: 1, b: 1 })).toThrow(
      "incompleteBeta requires x and y of 0 or more, got -0.1 and 1.1",
    );
    expect(() => incompleteBeta({ x: 0.5, y: Number.NaN, a: 1, b: 1 })).toThrow(RangeError);
    expect(() => incompleteBeta({ x: 0.5, y: 0.5, a: 0, b: 1 })).toThrow("requires a finite a > 0");
    expect(() => incompleteBeta({ x: 0.5, y: 0.5, a: 1, b: Number.NaN })).toThrow("requires a finite b > 0");
  });
});
