import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differencesOf, sampleOf } from "../../src/core/sample.ts";
import { criticalT } from "../../src/statistics/critical-value.ts";
import { rankBiserial } from "../../src/statistics/rank-biserial.ts";
import { signedRanks } from "../../src/statistics/signed-ranks.ts";
import { oracleCases, oracleNumber } from "../oracle-cases.ts";
import { relativeError } from "../relative-error.ts";
import { fewDifferences } from "../score-differences.ts";

function correlationOf(d: readonly number[]): number {
  const { wPlus, wMinus } = signedRanks(sampleOf(d), "wilcoxon");
  return (wPlus - wMinus) / (wPlus + wMinus);
}

/** The interval with one correlation for each participant left out. */
function slowInterval(d: readonly number[], confidence: number): { low: number; high: number } {
  const r = correlationOf(d);
  const without = d.map((_, i) => correlationOf(d.toSpliced(i, 1)));
  const mean = without.reduce((a, b) => a + b, 0) / d.length;
  const squares = without.reduce((sum, x) => sum + (x - mean) * (x - mean), 0);
  const error = Math.sqrt(((d.length - 1) / d.length) * squares) / (1 - r * r);
  const reach = criticalT(confidence, d.length - 1) * error;
  return { low: Math.tanh(Math.atanh(r) - reach), high: Math.tanh(Math.atanh(r) + reach) };
}

describe("rankBiserial", () => {
  it.each(oracleCases)("agrees with the oracle on $name $level", ({ pairs, oracle }) => {
    const result = rankBiserial(differencesOf(pairs), 0.95);
    if (!("estimate" in result)) throw new Error(result.reason);
    const want = (key: string) => oracleNumber(oracle, `paired.wilcoxon.rankBiserial${key}`);
    expect(relativeError(result.estimate, want("")!)).toBeLessThan(1e-14);
    if (want("Low") === undefined) {
      expect(result).toEqual({ estimate: result.estimate, reason: "all-changed-one-way" });
    } else {
      expect(relativeError(result.interval!.low!, want("Low")!)).toBeLessThan(1e-11);
      expect(relativeError(result.interval!.high!, want("High")!)).toBeLessThan(1e-11);
      expect(result.interval).toMatchObject({ level: 0.95, method: "jackknife-fisher-z" });
    }
  });

  it("agrees with leaving out one participant after the other, ties and zeros included", () => {
    fc.assert(
      fc.property(fewDifferences(25), fc.constantFrom(0.8, 0.95), (d, confidence) => {
        fc.pre(d.some((x) => x > 0) && d.some((x) => x < 0));
        const result = rankBiserial(sampleOf(d), confidence);
        if (!("estimate" in result)) throw new Error(result.reason);
        const slow = slowInterval(d, confidence);
        expect(result.estimate).toBe(correlationOf(d));
        expect(result.interval!.low).toBeCloseTo(slow.low, 12);
        expect(result.interval!.high).toBeCloseTo(slow.high, 12);
      }),
      { seed: 14 },
    );
  });

  it("changes its sign with the differences", () => {
    fc.assert(
      fc.property(fewDifferences(40), (d) => {
        fc.pre(d.some((x) => x > 0) && d.some((x) => x < 0));
        const there = rankBiserial(sampleOf(d), 0.9);
        const back = rankBiserial(sampleOf(d.map((x) => -x)), 0.9);
        if (!("estimate" in there && "estimate" in back)) throw new Error("absent");
        expect(back.estimate + there.estimate).toBe(0);
        expect(back.interval!.low! + there.interval!.high!).toBeCloseTo(0, 14);
      }),
      { seed: 15 },
    );
  });

  it("does not change with the unit of the scores", () => {
    const d = [-3, -1, 0, 1, 2, 2, 4, 7];
    expect(rankBiserial(sampleOf(d.map((x) => x / 4)), 0.95)).toEqual(rankBiserial(sampleOf(d), 0.95));
  });

  it("keeps the estimate but has no interval where all changed one way", () => {
    expect(rankBiserial(sampleOf([0, 1, 2]), 0.95)).toEqual({ estimate: 1, reason: "all-changed-one-way" });
    expect(rankBiserial(sampleOf([-1, -1, -3]), 0.95)).toEqual({
      estimate: -1,
      reason: "all-changed-one-way",
    });
  });

  it("is absent where nothing changed", () => {
    expect(rankBiserial(sampleOf([0, 0]), 0.95)).toEqual({ reason: "no-non-zero-differences" });
  });

  it("keeps the width of its interval in proportion to 1/√n up to a billion pairs", () => {
    const width = (times: number) => {
      const result = rankBiserial(sampleOf([-2, 0, 1, 3], [times, 2 * times, 3 * times, 4 * times]), 0.95);
      if (!("estimate" in result)) throw new Error(result.reason);
      return result.interval!.high! - result.interval!.low!;
    };
    expect(relativeError(width(1e8), width(1e4) / 100)).toBeLessThan(1e-3);
  });

  it("refuses a confidence of 0", () => {
    expect(() => rankBiserial(sampleOf([-1, 2]), 0)).toThrow(RangeError);
  });
});
