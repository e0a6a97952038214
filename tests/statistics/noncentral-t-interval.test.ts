import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noncentralTLower, noncentralTUpper } from "../../src/statistics/distributions/noncentral-t.ts";
import { noncentralityInterval } from "../../src/statistics/noncentral-t-interval.ts";
import { SEEDED } from "../arbitraries.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

const oracle = JSON.parse(readFileSync(new URL("../oracles/parametric.json", import.meta.url), "utf8")) as {
  noncentrality: { t: number; df: number; confidence: number; low: number; high: number }[];
};

describe("noncentralityInterval", () => {
  it("agrees with R's uniroot on pt to 1e-8 where pt is good", () => {
    expect(oracle.noncentrality.length).toBeGreaterThan(60);
    for (const { t, df, confidence, low, high } of oracle.noncentrality) {
      const got = present(noncentralityInterval(t, df, confidence));
      expect(relativeError(got.low, low)).toBeLessThan(1e-8);
      expect(relativeError(got.high, high)).toBeLessThan(1e-8);
    }
  });

  it("puts the observed t at both tails, and turns round with its sign", () => {
    const t = fc.double({ min: -60, max: 60, noNaN: true });
    fc.assert(
      fc.property(t, fc.integer({ min: 1, max: 400 }), (value, df) => {
        const { low, high } = present(noncentralityInterval(value, df, 0.95));
        expect(relativeError(noncentralTUpper(value, df, low), 0.025)).toBeLessThan(1e-9);
        expect(relativeError(noncentralTLower(value, df, high), 0.025)).toBeLessThan(1e-9);
        const back = present(noncentralityInterval(-value, df, 0.95));
        expect(back.low).toBeCloseTo(-high, 9);
        expect(back.high).toBeCloseTo(-low, 9);
      }),
      { ...SEEDED, numRuns: 60 },
    );
  });

  it("finds both bounds at every level, and they close in on each other", () => {
    for (const t of [-5000, -3, 0, 1e-9, 40]) {
      for (const df of [1, 6, 1e5]) {
        let inside = present(noncentralityInterval(t, df, 0.001));
        for (const confidence of [0.5, 0.999, 0.999999]) {
          const outside = present(noncentralityInterval(t, df, confidence));
          expect(outside.low).toBeLessThan(inside.low);
          expect(outside.high).toBeGreaterThan(inside.high);
          inside = outside;
        }
      }
    }
  });

  it("works far beyond R's limit of 37", () => {
    const { low, high } = present(noncentralityInterval(9000, 50, 0.95));
    expect(relativeError(noncentralTUpper(9000, 50, low), 0.025)).toBeLessThan(1e-9);
    expect(relativeError(noncentralTLower(9000, 50, high), 0.025)).toBeLessThan(1e-9);
  });

  it("has no value for a t of data that hardly vary", () => {
    expect(noncentralityInterval(1.1e4, 9, 0.95)).toEqual({ reason: "not-computable" });
  });
});
