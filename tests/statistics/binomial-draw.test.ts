import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { skipN } from "pure-rand/utils/skipN";
import { describe, expect, it } from "vitest";
import { binomialDraw } from "../../src/statistics/binomial-draw.ts";
import { binomialLower } from "../../src/statistics/distributions/binomial.ts";
import { chiSquaredUpper } from "../../src/statistics/distributions/chi-squared.ts";

function draws(n: number, p: number, times: number): number[] {
  const random = xoroshiro128plus(20261123);
  skipN(random, 64);
  return Array.from({ length: times }, () => binomialDraw(random, n, p));
}

/** Pearson's χ² test of the draws against the distribution function, in cells of about equal probability. */
function fitP(n: number, p: number, times: number): number {
  const drawn = draws(n, p, times);
  let chiSquared = 0;
  let cells = 0;
  let from = -1;
  for (let k = 0; k <= n; k++) {
    const probability = binomialLower(k, n, p) - (from < 0 ? 0 : binomialLower(from, n, p));
    if (probability < 0.04 && k < n) continue;
    const seen = drawn.filter((x) => x > from && x <= k).length;
    const expected = probability * times;
    if (expected > 0) {
      chiSquared += ((seen - expected) * (seen - expected)) / expected;
      cells += 1;
    }
    from = k;
  }
  return chiSquaredUpper(chiSquared, cells - 1);
}

describe("binomialDraw", () => {
  it.each([
    [1, 0.3],
    [7, 0.5],
    [72, 1 / 72],
    [30, 0.9],
    [200, 0.049],
    [25, 0.4],
    [40, 0.5],
    [400, 0.03],
    [1000, 0.7],
    [5000, 0.2],
  ])("draws from the binomial distribution (n = %d, p = %d)", (n, p) => {
    expect(fitP(n, p, 40_000)).toBeGreaterThan(0.001);
  });

  it("has the right mean and variance for a billion trials", () => {
    const [n, p, times] = [1e9, 0.3, 20_000];
    const drawn = draws(n, p, times).map((k) => (k - n * p) / Math.sqrt(n * p * (1 - p)));
    const mean = drawn.reduce((a, b) => a + b, 0) / times;
    const variance = drawn.reduce((a, b) => a + (b - mean) * (b - mean), 0) / times;
    expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(times));
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(2 / times));
  });

  it("leaves nothing to chance at p = 0, p = 1 and n = 0", () => {
    expect(new Set(draws(10, 0, 50))).toEqual(new Set([0]));
    expect(new Set(draws(10, 1, 50))).toEqual(new Set([10]));
    expect(new Set(draws(0, 0.4, 50))).toEqual(new Set([0]));
  });

  it("stays within 0 … n", () => {
    for (const [n, p] of [[21, 0.49] as const, [12, 0.86] as const, [3, 0.999999] as const]) {
      for (const k of draws(n, p, 20_000)) {
        expect(k >= 0 && k <= n && Number.isInteger(k)).toBe(true);
      }
    }
  });

  it("refuses half a trial and an impossible probability", () => {
    const random = xoroshiro128plus(1);
    expect(() => binomialDraw(random, 1.5, 0.5)).toThrow(
      new RangeError("binomialDraw requires a whole n of 0 or more, got 1.5"),
    );
    expect(() => binomialDraw(random, 5, 1.1)).toThrow(
      new RangeError("binomialDraw requires 0 ≤ p ≤ 1, got 1.1"),
    );
  });
});
