import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairedSampleOf } from "../../src/core/sample.ts";
import { dav, davFromSummary } from "../../src/statistics/dav.ts";
import { pairedMoments } from "../../src/statistics/paired-moments.ts";
import { mapped, SEEDED, swapped, variedPairs } from "../arbitraries.ts";
import { oracleCases, oracleNumber } from "../oracle-cases.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

describe("dav", () => {
  for (const { name, level, pairs, oracle } of oracleCases) {
    it(`agrees with Bonett's formula in R on ${name} ${level ?? "(all)"} to 1e-12`, () => {
      const { estimate, interval } = present(dav(pairs, 0.95));
      expect(relativeError(estimate, oracleNumber(oracle, "paired.effect.dav")!)).toBeLessThan(1e-12);
      expect(relativeError(interval!.low!, oracleNumber(oracle, "paired.effect.davLow")!)).toBeLessThan(
        1e-12,
      );
      expect(relativeError(interval!.high!, oracleNumber(oracle, "paired.effect.davHigh")!)).toBeLessThan(
        1e-12,
      );
    });
  }

  it("turns its sign when the waves are exchanged and does not move with shift or scale", () => {
    fc.assert(
      fc.property(variedPairs, (pairs) => {
        const there = present(dav(pairs, 0.95));
        const back = present(dav(swapped(pairs), 0.95));
        expect(back.estimate).toBeCloseTo(-there.estimate, 12);
        expect(back.interval!.low).toBeCloseTo(-there.interval!.high!, 12);
        const moved = present(
          dav(
            mapped(pairs, (x) => 8 * x - 50),
            0.95,
          ),
        );
        expect(moved.estimate).toBeCloseTo(there.estimate, 12);
        expect(moved.interval!.low).toBeCloseTo(there.interval!.low!, 12);
        expect(there.interval!.low).toBeLessThanOrEqual(there.estimate);
        expect(there.interval!.high).toBeGreaterThanOrEqual(there.estimate);
      }),
      SEEDED,
    );
  });

  it("has no value for one pair, or where neither wave varies", () => {
    expect(dav(pairedSampleOf([1], [2]), 0.95)).toEqual({ reason: "too-few-pairs" });
    expect(dav(pairedSampleOf([1, 1], [2, 2]), 0.95)).toEqual({ reason: "no-variation" });
  });
});

describe("davFromSummary", () => {
  it("gives the printed example: 2.3963 [1.1182, 3.6744]", () => {
    const { estimate, interval } = present(
      davFromSummary({
        meanPre: 602.4,
        meanPost: 705.6,
        sdPre: 33.17,
        sdPost: 51.08,
        r: 0.769,
        n: 8,
        confidence: 0.95,
      }),
    );
    expect(estimate.toFixed(4)).toBe("2.3963");
    expect(interval!.low!.toFixed(4)).toBe("1.1182");
    expect(interval!.high!.toFixed(4)).toBe("3.6744");
    expect(interval!.method).toBe("bonett-2008");
  });

  it("is dav of the pairs that have this summary", () => {
    const { pairs } = oracleCases[1]!;
    const m = present(pairedMoments(pairs));
    const sdPre = Math.sqrt(m.variancePre);
    const sdPost = Math.sqrt(m.variancePost);
    const r = m.covariance / sdPre / sdPost;
    const got = davFromSummary({
      meanPre: m.meanPre,
      meanPost: m.meanPost,
      sdPre,
      sdPost,
      r,
      n: m.n,
      confidence: 0.9,
    });
    expect(present(got).interval!.high).toBeCloseTo(present(dav(pairs, 0.9)).interval!.high!, 12);
  });

  it("refuses fewer than two pairs and an r beyond ±1", () => {
    const summary = { meanPre: 1, meanPost: 2, sdPre: 1, sdPost: 1, r: 0.5, n: 8, confidence: 0.95 };
    expect(() => davFromSummary({ ...summary, n: 1 })).toThrow(RangeError);
    expect(() => davFromSummary({ ...summary, r: 1.1 })).toThrow(RangeError);
  });
});
