import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleOf, type WaveSample } from "../../src/core/sample.ts";
import { pairedT } from "../../src/statistics/paired-t.ts";
import { retention } from "../../src/statistics/retention.ts";
import { SEEDED, score } from "../arbitraries.ts";
import { followUpOracle } from "../follow-up-oracle.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

type Rows = readonly (readonly number[])[];

function wavesOf(rows: Rows, counts: readonly number[] = rows.map(() => 1)): WaveSample {
  return {
    waves: [0, 1, 2].map((wave) => Float64Array.from(rows, (row) => row[wave]!)),
    counts: Float64Array.from(counts),
    n: counts.reduce((a, b) => a + b, 0),
  };
}

/** Three to thirty people who mostly gained. */
const rows: fc.Arbitrary<Rows> = fc
  .array(fc.tuple(score, score, score), { minLength: 3, maxLength: 30 })
  .map((list) => list.map(([x, y, f]) => [x / 2, 40 + y / 2, f]));

describe("retention", () => {
  for (const { set, confidence, pre, post, followUp, ...want } of followUpOracle.retention) {
    it(`agrees with R on ${set} at ${confidence}: 1e-12, bounds 1e-11`, () => {
      const got = retention(wavesOf(pre.map((x, i) => [x, post[i]!, followUp[i]!])), confidence);
      if (want.reason !== undefined) {
        expect(got).toEqual({ reason: want.reason });
        return;
      }
      const { estimate, interval } = present(got);
      expect(relativeError(estimate, want.estimate!)).toBeLessThan(1e-12);
      expect(relativeError(interval!.low!, want.low!)).toBeLessThan(1e-11);
      expect(relativeError(interval!.high!, want.high!)).toBeLessThan(1e-11);
      expect(interval).toMatchObject({ level: confidence, method: "fieller" });
    });
  }

  it("is Fieller's quadratic by hand: gains 1, 2, 3, each with 1 kept", () => {
    // At 50 % and 2 df t² = 2/3, so τ = 2/9, A = 4 − 2/9, B = 2, C = 1.
    const { estimate, interval } = present(
      retention(
        wavesOf([
          [10, 11, 11],
          [10, 12, 11],
          [10, 13, 11],
        ]),
        0.5,
      ),
    );
    expect(estimate).toBe(0.5);
    expect(relativeError(interval!.low!, ((2 - Math.SQRT2 / 3) * 9) / 34)).toBeLessThan(1e-13);
    expect(relativeError(interval!.high!, ((2 + Math.SQRT2 / 3) * 9) / 34)).toBeLessThan(1e-13);
  });

  it("ends where a paired t test of what was kept against that share of the gain just rejects", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(0.5, 0.9, 0.95), (list, confidence) => {
        const got = retention(wavesOf(list), confidence);
        if (!("interval" in got) || got.interval === undefined) return;
        const { low, high } = got.interval;
        for (const [bound, sign] of [
          [low!, 1],
          [high!, -1],
        ] as const) {
          const test = pairedT(sampleOf(list.map(([x, y, f]) => f! - x! - bound * (y! - x!))), confidence);
          if ("reason" in test) continue;
          expect(Math.abs(test.p - (1 - confidence))).toBeLessThan(1e-6);
          expect(Math.sign(test.statistic)).toBe(sign);
        }
      }),
      SEEDED,
    );
  });

  it("has a bounded interval around it exactly where the gain's own lower bound is above 0", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score, score), { minLength: 2, maxLength: 8 }), (list) => {
        const gain = pairedT(sampleOf(list.map(([x, y]) => Math.round(10 * y) - Math.round(10 * x))), 0.9);
        fc.pre(!("reason" in gain));
        const got = retention(wavesOf(list), 0.9);
        expect("estimate" in got).toBe(present(gain).meanDifference.interval!.low! > 0);
        if (!("interval" in got) || got.interval === undefined) return;
        expect(got.interval.low).toBeLessThanOrEqual(got.estimate);
        expect(got.interval.high).toBeGreaterThanOrEqual(got.estimate);
        expect(Number.isFinite(got.interval.low! + got.interval.high!)).toBe(true);
      }),
      { ...SEEDED, numRuns: 1000 },
    );
  });

  it("does not change when all scores are moved by a billion or counted in tenths", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const whole = list.map((row) => row.map((x) => Math.round(x)));
        const here = retention(wavesOf(whole), 0.95);
        expect(retention(wavesOf(whole.map((row) => row.map((x) => x + 1e9))), 0.95)).toEqual(here);
        const tenths = retention(wavesOf(whole.map((row) => row.map((x) => x / 10))), 0.95);
        if (!("estimate" in here)) expect(tenths).toEqual(here);
        else expect(tenths).toMatchObject({ estimate: here.estimate });
      }),
      SEEDED,
    );
  });

  it("counts a tuple as often as its count says", () => {
    const list = [
      [50, 60, 58],
      [40, 55, 50],
      [45, 51, 52],
    ];
    const apart = wavesOf([...list, list[0]!, list[0]!, list[2]!]);
    const got = present(retention(wavesOf(list, [3, 1, 2]), 0.9));
    const want = present(retention(apart, 0.9));
    expect(got.estimate).toBe(want.estimate);
    expect(relativeError(got.interval!.low!, want.interval!.low!)).toBeLessThan(1e-14);
  });

  it("takes decimals as they are written", () => {
    expect(
      retention(
        wavesOf([
          [81.9, 82.6, 82.6],
          [86.7, 87.4, 87.4],
        ]),
        0.95,
      ),
    ).toEqual({
      estimate: 1,
      reason: "no-variation",
    });
  });

  it("has no interval where everybody kept the same share", () => {
    const half = wavesOf([
      [50, 60, 55],
      [50, 70, 60],
      [48, 70, 59],
    ]);
    expect(retention(half, 0.95)).toEqual({ estimate: 0.5, reason: "no-variation" });
    const third = wavesOf([
      [50.1, 50.4, 50.2],
      [50.2, 50.8, 50.4],
      [48.3, 48.6, 48.4],
    ]);
    expect(present(retention(third, 0.9))).toMatchObject({ reason: "no-variation" });
  });

  it("is 0 without an interval where everybody is back where they began", () => {
    expect(
      retention(
        wavesOf([
          [50, 60, 50],
          [50, 70, 50],
        ]),
        0.5,
      ),
    ).toEqual({
      estimate: 0,
      reason: "no-variation",
    });
  });

  it("has no value for one person, without a gain, or where the gain may be none", () => {
    expect(retention(wavesOf([]), 0.95)).toEqual({ reason: "too-few-pairs" });
    expect(retention(wavesOf([[50, 60, 55]]), 0.95)).toEqual({ reason: "too-few-pairs" });
    const none = { reason: "no-gain-to-keep" };
    expect(
      retention(
        wavesOf([
          [50, 50, 55],
          [60, 60, 61],
        ]),
        0.95,
      ),
    ).toEqual(none);
    expect(
      retention(
        wavesOf([
          [50, 45, 55],
          [60, 55, 61],
        ]),
        0.95,
      ),
    ).toEqual(none);
    expect(
      retention(
        wavesOf([
          [50, 70, 55],
          [60, 61, 61],
          [50, 53, 50],
        ]),
        0.95,
      ),
    ).toEqual(none);
  });

  it("has no value where squares overflow", () => {
    const huge = wavesOf([
      [0, 1e200, 1e199],
      [0, 2e200, 1e200],
      [0, 2.5e200, 2e200],
    ]);
    expect(retention(huge, 0.95)).toEqual({ reason: "not-computable" });
  });

  it("refuses other than three waves", () => {
    const { waves, ...rest } = wavesOf([
      [50, 60, 55],
      [40, 44, 42],
    ]);
    expect(() => retention({ ...rest, waves: waves.slice(0, 2) }, 0.95)).toThrow(RangeError);
    expect(() => retention({ ...rest, waves: [...waves, waves[0]!] }, 0.95)).toThrow(RangeError);
    expect(() => retention({ ...rest, waves }, 1)).toThrow(RangeError);
  });
});
