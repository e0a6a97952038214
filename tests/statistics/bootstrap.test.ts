import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Interval } from "../../src/core/interval.ts";
import { type Absent, isAbsent } from "../../src/core/reason.ts";
import { type PairedSample, pairedSampleOf } from "../../src/core/sample.ts";
import { bootstrapIntervals } from "../../src/statistics/bootstrap.ts";
import { oracleCases } from "../oracle-cases.ts";
import { pairedStatistics } from "../paired-statistics.ts";

type Bounds = { low: number; high: number };
const oracle = JSON.parse(readFileSync(new URL("../oracles/bootstrap.json", import.meta.url), "utf8")) as {
  statistics: Record<keyof typeof pairedStatistics, { percentile: Bounds; bca: Bounds }>;
};
const { pairs } = oracleCases.find(({ name, level }) => name === "anorexia" && level === undefined)!;
const options = { resamples: 20_000, seed: 1, confidence: 0.95 };
const { meanDifference } = pairedStatistics;

function expectWithin(result: Interval | Absent, want: Bounds, share: number): void {
  if (isAbsent(result)) throw new Error(result.reason);
  const tolerance = share * (want.high - want.low);
  expect(Math.abs(result.low! - want.low)).toBeLessThan(tolerance);
  expect(Math.abs(result.high! - want.high)).toBeLessThan(tolerance);
}

describe("bootstrapIntervals", () => {
  it.each(Object.keys(pairedStatistics) as (keyof typeof pairedStatistics)[])(
    "agrees with R's boot.ci within Monte-Carlo error for %s",
    (name) => {
      const { percentile, bca, dropped } = bootstrapIntervals(pairs, pairedStatistics[name], options);
      expectWithin(percentile, oracle.statistics[name].percentile, 0.02);
      expectWithin(bca, oracle.statistics[name].bca, 0.02);
      expect(dropped).toBe(0);
    },
  );

  it("gives the same intervals for the same seed, and others for another", () => {
    const few = { ...options, resamples: 500 };
    const first = bootstrapIntervals(pairs, meanDifference, few);
    expect(bootstrapIntervals(pairs, meanDifference, few)).toEqual(first);
    expect(bootstrapIntervals(pairs, meanDifference, { ...few, seed: 2 })).not.toEqual(first);
  });

  it("gives these very numbers on every version of Node", () => {
    const { percentile, bca } = bootstrapIntervals(pairs, meanDifference, { ...options, resamples: 200 });
    expect(percentile).toMatchObject({ low: 1.0097569444444447, high: 4.585972222222223 });
    expectWithin(bca, { low: 0.88656403304609, high: 4.42644450211433 }, 1e-12);
  });

  it("resamples a million participants from a tally of three pairs", () => {
    const of = (times: number) =>
      pairedSampleOf([50, 60, 70], [55, 75, 70], [20 * times, 50 * times, 30 * times]);
    const { percentile } = bootstrapIntervals(of(10_000), meanDifference, { ...options, resamples: 2000 });
    // Exact normal theory at n = 10^6: 8.5 ± 1.96·6.34/1000.
    expectWithin(percentile, { low: 8.48757, high: 8.51243 }, 0.06);
  });

  it("drops and counts the resamples in which the statistic is undefined", () => {
    const sample = pairedSampleOf([1, 2, 3, 4], [2, 4, 4, 7]);
    const withoutFirst = (some: PairedSample) => (some.pre[0] === 1 ? meanDifference(some) : undefined);
    const { dropped, percentile, bca } = bootstrapIntervals(sample, withoutFirst, options);
    // (3/4)^4 of the resamples miss the first participant.
    expect(Math.abs(dropped / options.resamples - 0.31640625)).toBeLessThan(0.015);
    expect(percentile).toHaveProperty("low");
    expect(bca).toEqual({ reason: "not-computable" });
  });

  it("counts NaN and infinite values as undefined", () => {
    const sample = pairedSampleOf([1, 2], [2, 5]);
    const odd = (some: PairedSample) => (some.pre.length === 2 ? 7 : Number.NaN);
    expect(bootstrapIntervals(sample, odd, options).percentile).toEqual({ reason: "no-variation" });
  });

  it("is absent for a statistic that is undefined, or always the same", () => {
    const nothing = { reason: "not-computable" };
    expect(bootstrapIntervals(pairs, () => undefined, options)).toEqual({
      ...{ percentile: nothing, bca: nothing },
      dropped: 0,
    });
    const always = { reason: "no-variation" };
    expect(bootstrapIntervals(pairs, () => 4, options)).toMatchObject({ percentile: always, bca: always });
    expect(bootstrapIntervals(pairedSampleOf([], []), () => 4, options).bca).toEqual(nothing);
  });

  it("has no BCa interval where every resample lies on one side of the statistic", () => {
    const sample = pairedSampleOf([1, 2, 3, 4], [1, 2, 3, 4]);
    let calls = 0;
    const first = () => (calls++ === 0 ? 100 : calls);
    expect(bootstrapIntervals(sample, first, { ...options, resamples: 50 }).bca).toEqual({
      reason: "not-computable",
    });
  });

  it("has no BCa interval where bias and acceleration carry it past its pole", () => {
    const twenty = Float64Array.from({ length: 20 }, (_, i) => i);
    const sample = pairedSampleOf(twenty, twenty);
    // One participant decides, and nearly every resample has fewer than 17 different ones.
    const lopsided = ({ pre, n }: PairedSample) => {
      if (n < 20) return pre[0] === 0 ? 0 : -100;
      return pre.length === 20 ? 17 : pre.length;
    };
    const { percentile, bca } = bootstrapIntervals(sample, lopsided, { ...options, confidence: 0.99999 });
    expect(percentile).toHaveProperty("low");
    expect(bca).toEqual({ reason: "not-computable" });
  });

  it("keeps the BCa interval near the percentile interval where the statistic is symmetric", () => {
    const sample = pairedSampleOf([0, 0, 0, 0, 0, 0, 0, 0], [-4, -3, -2, -1, 1, 2, 3, 4]);
    const { percentile, bca } = bootstrapIntervals(sample, meanDifference, options);
    if (isAbsent(percentile)) throw new Error(percentile.reason);
    expectWithin(bca, { low: percentile.low!, high: percentile.high! }, 0.03);
  });

  it("refuses half a resample, a seed that is not whole, and a confidence of 1", () => {
    const run = (changed: Partial<typeof options>) =>
      bootstrapIntervals(pairs, meanDifference, { ...options, ...changed });
    expect(() => run({ resamples: 0.5 })).toThrow(
      new RangeError("bootstrapIntervals requires 1 resample or more, got 0.5"),
    );
    expect(() => run({ seed: 0.5 })).toThrow(
      new RangeError("bootstrapIntervals requires a whole seed, got 0.5"),
    );
    expect(() => run({ confidence: 1 })).toThrow(RangeError);
  });
});
