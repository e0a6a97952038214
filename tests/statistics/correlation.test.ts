import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairedSampleOf } from "../../src/core/sample.ts";
import { correlation } from "../../src/statistics/correlation.ts";
import { mapped, repeated, SEEDED, swapped, variedPairs } from "../arbitraries.ts";
import { oracleCases, oracleNumber } from "../oracle-cases.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

describe("correlation", () => {
  for (const { name, level, pairs, oracle } of oracleCases) {
    it(`agrees with R's cor.test on ${name} ${level ?? "(all)"}: r and interval 1e-12, p 1e-10`, () => {
      const got = present(correlation(pairs, 0.95));
      expect(relativeError(got.estimate, oracleNumber(oracle, "paired.correlation.r")!)).toBeLessThan(1e-12);
      expect(relativeError(got.p!, oracleNumber(oracle, "paired.correlation.p")!)).toBeLessThan(1e-10);
      const { low, high } = got.interval!;
      expect(relativeError(low!, oracleNumber(oracle, "paired.correlation.low")!)).toBeLessThan(1e-12);
      expect(relativeError(high!, oracleNumber(oracle, "paired.correlation.high")!)).toBeLessThan(1e-12);
    });
  }

  it("gives the certified r² of NIST Norris to 1e-14", () => {
    const text = readFileSync(new URL("../oracles/nist-regression.json", import.meta.url), "utf8");
    const { Norris } = JSON.parse(text).sets as { Norris: { x: string[][]; y: string[]; r2: number } };
    const pairs = pairedSampleOf(
      Norris.x.map(([x]) => Number(x)),
      Norris.y.map(Number),
    );
    const r = present(correlation(pairs, 0.95)).estimate;
    expect(relativeError(r * r, Norris.r2)).toBeLessThan(1e-14);
  });

  it("is symmetric in the waves, unmoved by shift and scale, and holds for the tally as for rows", () => {
    fc.assert(
      fc.property(variedPairs, (pairs) => {
        const { estimate, interval } = present(correlation(pairs, 0.9));
        const alike = [swapped(pairs), mapped(pairs, (x) => 4 * x + 1000), repeated(pairs, 3)];
        for (const other of alike) {
          expect(Math.abs(present(correlation(other, 0.9)).estimate - estimate)).toBeLessThan(1e-12);
        }
        expect(interval!.low).toBeLessThanOrEqual(estimate);
        expect(interval!.high).toBeGreaterThanOrEqual(estimate);
      }),
      SEEDED,
    );
  });

  it("is ±1 with p = 0 on a straight line", () => {
    const { estimate, p, interval } = present(
      correlation(pairedSampleOf([1, 2, 3, 4], [0.3, 0.2, 0.1, 0]), 0.95),
    );
    expect(estimate).toBe(-1);
    expect(p).toBe(0);
    expect(interval).toEqual({ level: 0.95, low: -1, high: -1, method: "fisher-z" });
  });

  it("has no interval below four pairs, no p below three, no value below two", () => {
    expect(present(correlation(pairedSampleOf([1, 2, 4], [3, 1, 1]), 0.95))).toMatchObject({
      p: expect.closeTo(0.4544, 3),
      reason: "too-few-pairs",
    });
    expect(correlation(pairedSampleOf([1, 2], [3, 1]), 0.95)).toEqual({
      estimate: -1,
      reason: "too-few-pairs",
    });
    expect(correlation(pairedSampleOf([1], [3]), 0.95)).toEqual({ reason: "too-few-pairs" });
  });

  it("has no value where a wave does not vary", () => {
    expect(correlation(pairedSampleOf([1, 2, 3], [5, 5, 5]), 0.95)).toEqual({ reason: "no-variation" });
  });
});
