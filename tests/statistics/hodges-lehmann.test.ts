import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differencesOf, pairedSampleOf, sampleOf } from "../../src/core/sample.ts";
import { signedRankQuantile } from "../../src/statistics/distributions/signed-rank.ts";
import { hodgesLehmann } from "../../src/statistics/hodges-lehmann.ts";
import { oracleCases, oracleNumber } from "../oracle-cases.ts";
import { relativeError } from "../relative-error.ts";
import { fewDifferences } from "../score-differences.ts";

describe("hodgesLehmann", () => {
  it.each(oracleCases)("agrees with R over all Walsh averages on $name $level", ({ pairs, oracle }) => {
    const { estimate, interval } = hodgesLehmann(differencesOf(pairs), 0.95);
    const want = (key: string) => oracleNumber(oracle, `paired.wilcoxon.hodgesLehmann${key}`)!;
    expect(relativeError(estimate, want(""))).toBeLessThan(1e-14);
    expect(relativeError(interval!.low!, want("Low"))).toBeLessThan(1e-14);
    expect(relativeError(interval!.high!, want("High"))).toBeLessThan(1e-14);
    expect(interval).toMatchObject({ level: 0.95, method: "walsh-exact" });
  });

  it("gives R's 0.46 [0.01, 0.786] on the depression scores of Hollander and Wolfe", () => {
    const pre = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3];
    const post = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29];
    expect(hodgesLehmann(differencesOf(pairedSampleOf(post, pre)), 0.95)).toEqual({
      estimate: 0.46,
      interval: { level: 0.95, low: 0.01, high: 0.786, method: "walsh-exact" },
    });
  });

  it("agrees with a sorted list of all Walsh averages", () => {
    const differences = fc.tuple(fewDifferences(40), fc.constantFrom(0.8, 0.9, 0.95, 0.99));
    fc.assert(
      fc.property(differences, ([d, confidence]) => {
        const walsh = d.flatMap((a, i) => d.slice(i).map((b) => (a + b) / 2)).sort((a, b) => a - b);
        const { estimate, interval } = hodgesLehmann(sampleOf(d), confidence);
        const middle =
          (walsh[Math.floor((walsh.length - 1) / 2)]! + walsh[Math.floor(walsh.length / 2)]!) / 2;
        expect(estimate).toBeCloseTo(middle, 13);
        if (interval === undefined) return;
        const k = Math.max(1, signedRankQuantile((1 - confidence) / 2, d.length));
        expect(interval.low).toBeCloseTo(walsh[k - 1]!, 13);
        expect(interval.high).toBeCloseTo(walsh[walsh.length - k]!, 13);
      }),
      { seed: 12 },
    );
  });

  it("changes its sign with the differences, and scales with them", () => {
    fc.assert(
      fc.property(fewDifferences(40), (d) => {
        const there = hodgesLehmann(sampleOf(d), 0.9);
        const back = hodgesLehmann(sampleOf(d.map((x) => -x)), 0.9);
        expect(back.estimate + there.estimate).toBe(0);
        expect((back.interval?.low ?? 0) + (there.interval?.high ?? 0)).toBe(0);
        expect(hodgesLehmann(sampleOf(d.map((x) => 2 * x)), 0.9).estimate).toBe(2 * there.estimate);
      }),
      { seed: 13 },
    );
  });

  it("has an interval from n = 6 on at 95 %, from n = 8 on at 99 %", () => {
    const reasonAt = (n: number, confidence: number) =>
      hodgesLehmann(sampleOf(Array.from({ length: n }, (_, i) => i)), confidence).reason;
    expect(reasonAt(5, 0.95)).toBe("interval-out-of-reach");
    expect(reasonAt(6, 0.95)).toBeUndefined();
    expect(reasonAt(7, 0.99)).toBe("interval-out-of-reach");
    expect(reasonAt(8, 0.99)).toBeUndefined();
    expect(reasonAt(5, 0.5)).toBe("interval-out-of-reach");
    // 1 − 2·2^−6: the level that n = 6 reaches exactly.
    expect(reasonAt(6, 0.96875)).toBeUndefined();
  });

  it("names the normal approximation above n = 200 and joins the exact interval smoothly", () => {
    const of = (n: number) =>
      hodgesLehmann(sampleOf(Array.from({ length: n }, (_, i) => i / n)), 0.95).interval!;
    expect(of(200).method).toBe("walsh-exact");
    expect(of(201).method).toBe("walsh-normal");
    expect(of(201).low).toBeCloseTo(of(200).low!, 2);
  });

  it("is the one value where all differences are equal", () => {
    expect(hodgesLehmann(sampleOf([2.5], [10]), 0.95)).toEqual({
      estimate: 2.5,
      interval: { level: 0.95, low: 2.5, high: 2.5, method: "walsh-exact" },
    });
  });

  it("handles a million distinct values in seconds, and a billion pairs in a tally", () => {
    const million = Float64Array.from({ length: 1_000_000 }, (_, i) => (i * i) / 1e6 - 1000.5);
    const start = performance.now();
    const { estimate, interval } = hodgesLehmann(sampleOf(million), 0.95);
    expect(performance.now() - start).toBeLessThan(15_000);
    expect(interval!.low!).toBeLessThan(estimate);
    expect(interval!.high!).toBeGreaterThan(estimate);
    const { estimate: shift, interval: billion } = hodgesLehmann(
      sampleOf([-1, 0, 3], [200_000_000, 300_000_000, 500_000_000]),
      0.95,
    );
    expect([shift, billion!.low, billion!.high]).toEqual([1.5, 1.5, 1.5]);
  });

  it("refuses no differences and a confidence of 1", () => {
    expect(() => hodgesLehmann(sampleOf([]), 0.95)).toThrow(RangeError);
    expect(() => hodgesLehmann(sampleOf([1]), 1)).toThrow(RangeError);
  });
});
