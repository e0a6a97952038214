import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differencesOf, pairedSampleOf } from "../../src/core/sample.ts";
import { pairedT } from "../../src/statistics/paired-t.ts";
import { repeatedMeasures } from "../../src/statistics/repeated-measures.ts";
import { SEEDED, variedPairs } from "../arbitraries.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";
import { completeOf, waveCases, waveSampleOf } from "../wave-cases.ts";
import { permuted, waveRows } from "./wave-arbitraries.ts";

describe("repeatedMeasures", () => {
  it("has cases of three, four and five waves", () => {
    expect(waveCases.map(({ columns }) => columns.length).sort()).toEqual([3, 4, 5, 5]);
  });

  for (const each of waveCases) {
    it(`agrees with R's car::Anova on ${each.name}: 1e-11, p 1e-10`, () => {
      const got = present(repeatedMeasures(completeOf(each)));
      const { f, df1, df2, p, partialEtaSquared } = each.oracle.anova;
      expect(relativeError(got.f, f)).toBeLessThan(1e-11);
      expect([got.df1, got.df2]).toEqual([df1, df2]);
      expect(relativeError(got.p, p)).toBeLessThan(1e-10);
      expect(relativeError(got.partialEtaSquared, partialEtaSquared)).toBeLessThan(1e-11);
    });

    it(`gives the same on ${each.name} to the last digit when 1e9 is added to every score`, () => {
      const { waves, counts, n } = completeOf(each);
      const far = { waves: waves.map((wave) => wave.map((x) => x + 1e9)), counts, n };
      expect(repeatedMeasures(far)).toEqual(repeatedMeasures({ waves, counts, n }));
    });
  }

  it("gives the same when every person stands a million points from the next", () => {
    const rows = waveCases.find(({ name }) => name === "small4")!.rows as number[][];
    const apart = rows.map((row, i) => row.map((x) => x + i * 1e6));
    expect(repeatedMeasures(waveSampleOf(apart))).toEqual(repeatedMeasures(waveSampleOf(rows)));
  });

  it("is worked by hand: people 1 2 3, 2 4 3, 3 3 6 have F = 3", () => {
    // Waves have means 2, 3, 4: SS_waves = 6. What is left is 0 0 0, 0 1 −1, 0 −1 1: SS_error = 4. p = (1 + F/2)^−2.
    const got = present(
      repeatedMeasures(
        waveSampleOf([
          [1, 2, 3],
          [2, 4, 3],
          [3, 3, 6],
        ]),
      ),
    );
    expect(got).toMatchObject({ f: 3, df1: 2, df2: 4, partialEtaSquared: 0.6 });
    expect(relativeError(got.p, 0.16)).toBeLessThan(1e-14);
  });

  it("is t² of the paired t test for two waves, with its p", () => {
    fc.assert(
      fc.property(variedPairs, (pairs) => {
        const got = present(
          repeatedMeasures({ waves: [pairs.pre, pairs.post], counts: pairs.counts, n: pairs.n }),
        );
        const t = present(pairedT(differencesOf(pairs), 0.95));
        expect(relativeError(got.f, t.statistic * t.statistic)).toBeLessThan(1e-10);
        expect(got.df2).toBe(t.df);
        expect(Math.abs(got.p - t.p)).toBeLessThan(1e-10);
      }),
      SEEDED,
    );
  });

  it("knows neither the order of the waves, nor of the people, nor where and in what units scores are counted", () => {
    fc.assert(
      fc.property(waveRows(4), (rows) => {
        const { f } = present(repeatedMeasures(waveSampleOf(rows)));
        const same = [
          permuted(rows, [2, 0, 3, 1]),
          [...rows].reverse(),
          rows.map((row) => row.map((x) => 50 - x)),
          rows.map((row) => row.map((x) => 4 * x)),
        ];
        for (const other of same)
          expect(relativeError(present(repeatedMeasures(waveSampleOf(other))).f, f)).toBeLessThan(1e-10);
      }),
      SEEDED,
    );
  });

  it("counts people, not rows", () => {
    const { pre, post } = pairedSampleOf([1, 2, 4], [3, 3, 4]);
    const later = Float64Array.from([2, 4, 4]);
    const counted = { waves: [pre, post, later], counts: Float64Array.from([1, 3, 2]), n: 6 };
    const spread = waveSampleOf([
      [1, 3, 2],
      [2, 3, 4],
      [2, 3, 4],
      [2, 3, 4],
      [4, 4, 4],
      [4, 4, 4],
    ]);
    expect(repeatedMeasures(counted)).toEqual(repeatedMeasures(spread));
  });

  it("has no value for fewer people than waves, where all change alike, or where squares overflow", () => {
    const few = [
      [1, 5, 2],
      [2, 3, 4],
    ];
    expect(repeatedMeasures(waveSampleOf(few))).toEqual({ reason: "too-few-pairs" });
    const alike = [50.1, 60.7, 82.6, 87.4].map((x) => [x, Math.round(10 * x + 7) / 10, x]);
    expect(repeatedMeasures(waveSampleOf(alike))).toEqual({ reason: "no-variation" });
    const equal = [1, 1, 1, 1].map((x) => [x, x, x]);
    expect(repeatedMeasures(waveSampleOf(equal))).toEqual({ reason: "no-variation" });
    const huge = [1e200, 0, 1, 2].map((x) => [0, x, 1]);
    expect(repeatedMeasures(waveSampleOf(huge))).toEqual({ reason: "not-computable" });
    expect(() => repeatedMeasures(waveSampleOf([[1], [2]]))).toThrow(RangeError);
  });
});
