import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairedSampleOf } from "../../src/core/sample.ts";
import { glassPre } from "../../src/statistics/glass-pre.ts";
import { mapped, SEEDED, variedPairs } from "../arbitraries.ts";
import { oracleCases, oracleNumber } from "../oracle-cases.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

describe("glassPre", () => {
  for (const { name, level, pairs, oracle } of oracleCases) {
    it(`agrees with Bonett's formula in R on ${name} ${level ?? "(all)"} to 1e-12`, () => {
      const { estimate, interval } = present(glassPre(pairs, 0.95));
      const want = (key: string) => oracleNumber(oracle, `paired.effect.glassPre${key}`)!;
      expect(relativeError(estimate, want(""))).toBeLessThan(1e-12);
      expect(relativeError(interval!.low!, want("Low"))).toBeLessThan(1e-12);
      expect(relativeError(interval!.high!, want("High"))).toBeLessThan(1e-12);
    });
  }

  it("turns its sign when the scale is turned round", () => {
    fc.assert(
      fc.property(variedPairs, (pairs) => {
        const there = present(glassPre(pairs, 0.95));
        const back = present(
          glassPre(
            mapped(pairs, (x) => 100 - x),
            0.95,
          ),
        );
        expect(back.estimate).toBeCloseTo(-there.estimate, 12);
        expect(back.interval!.high).toBeCloseTo(-there.interval!.low!, 12);
      }),
      SEEDED,
    );
  });

  it("has no value for one pair, or where the pre-test does not vary", () => {
    expect(glassPre(pairedSampleOf([1], [2]), 0.95)).toEqual({ reason: "too-few-pairs" });
    expect(glassPre(pairedSampleOf([1, 1], [2, 3]), 0.95)).toEqual({ reason: "no-variation" });
  });
});
