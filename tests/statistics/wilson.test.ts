import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilson } from "../../src/statistics/wilson.ts";
import { SEEDED } from "../arbitraries.ts";
import { relativeError } from "../relative-error.ts";

const oracle = JSON.parse(readFileSync(new URL("../oracles/parametric.json", import.meta.url), "utf8")) as {
  wilson: { successes: number; n: number; confidence: number; low: number; high: number }[];
};

describe("wilson", () => {
  it("agrees with R's prop.test without correction to 1e-12", () => {
    expect(oracle.wilson.length).toBeGreaterThan(30);
    for (const { successes, n, confidence, low, high } of oracle.wilson) {
      const { estimate, interval } = wilson(successes, n, confidence);
      expect(estimate).toBe(successes / n);
      if (successes > 0) expect(relativeError(interval!.low!, low)).toBeLessThan(1e-12);
      expect(relativeError(interval!.high!, high)).toBeLessThan(1e-12);
    }
  });

  it("begins at exactly 0 for none of n and ends at exactly 1 for all of n", () => {
    for (const n of [1, 7, 1e9]) {
      expect(wilson(0, n, 0.95).interval!.low).toBe(0);
      expect(wilson(n, n, 0.95).interval!.high).toBe(1);
    }
  });

  it("contains the share, stays in 0–1 and mirrors when successes and failures change places", () => {
    const share = fc.integer({ min: 1, max: 500 }).chain((n) =>
      fc.tuple(
        fc.integer({ min: 0, max: 2 * n }).map((half) => half / 2),
        fc.constant(n),
      ),
    );
    fc.assert(
      fc.property(share, fc.constantFrom(0.5, 0.9, 0.99), ([successes, n], confidence) => {
        const { low, high } = wilson(successes, n, confidence).interval!;
        const mirror = wilson(n - successes, n, confidence).interval!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(successes / n);
        expect(high).toBeGreaterThanOrEqual(successes / n);
        expect(high).toBeLessThanOrEqual(1);
        expect(mirror.high! + low!).toBeCloseTo(1, 14);
      }),
      SEEDED,
    );
  });

  it("refuses what is no share", () => {
    expect(() => wilson(0, 0, 0.95)).toThrow(RangeError);
    expect(() => wilson(5, 4, 0.95)).toThrow(RangeError);
    expect(() => wilson(-1, 4, 0.95)).toThrow(RangeError);
  });
});
