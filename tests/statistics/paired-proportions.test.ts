import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairedProportionDifference } from "../../src/statistics/paired-proportions.ts";
import { SEEDED } from "../arbitraries.ts";
import { oracleCases, oracleNumber } from "../oracle-cases.ts";
import { relativeError } from "../relative-error.ts";

const changers = fc
  .tuple(fc.nat(60), fc.nat(60), fc.nat(60))
  .filter(([a, b, c]) => a + b + c > 0)
  .map(([gained, lost, stayed]) => ({ gained, lost, n: gained + lost + stayed }));

describe("pairedProportionDifference", () => {
  it("agrees with the formula in R on every case with a threshold to 1e-12", () => {
    const cases = oracleCases.filter(({ threshold }) => threshold !== undefined);
    expect(cases.length).toBe(8);
    for (const { oracle, pairs } of cases) {
      const want = (key: string) => oracleNumber(oracle, `mastery.${key}`)!;
      const counts = { gained: want("gained"), lost: want("lost"), n: pairs.n };
      const { low, high } = pairedProportionDifference(counts, 0.95).interval!;
      expect(relativeError(low!, Math.max(-1, want("changeLow")))).toBeLessThan(1e-12);
      expect(relativeError(high!, Math.min(1, want("changeHigh")))).toBeLessThan(1e-12);
    }
  });

  it("stays within −1 and 1, contains the change, and mirrors when gained and lost change places", () => {
    fc.assert(
      fc.property(changers, ({ gained, lost, n }) => {
        const { estimate, interval } = pairedProportionDifference({ gained, lost, n }, 0.95);
        const back = pairedProportionDifference({ gained: lost, lost: gained, n }, 0.95).interval!;
        expect(estimate).toBe((gained - lost) / n);
        expect(interval!.low).toBeGreaterThanOrEqual(-1);
        expect(interval!.high).toBeLessThanOrEqual(1);
        expect(interval!.low).toBeLessThanOrEqual(estimate);
        expect(interval!.high).toBeGreaterThanOrEqual(estimate);
        expect(back.low! + interval!.high!).toBeCloseTo(0, 14);
      }),
      SEEDED,
    );
  });

  it("is cut at 1 where everybody gained", () => {
    expect(pairedProportionDifference({ gained: 10, lost: 0, n: 10 }, 0.95).interval!.high).toBe(1);
  });

  it("refuses counts that do not fit", () => {
    for (const counts of [
      { gained: 3, lost: 3, n: 5 },
      { gained: -1, lost: 0, n: 5 },
      { gained: 0, lost: 0, n: 0 },
    ]) {
      expect(() => pairedProportionDifference(counts, 0.95)).toThrow(RangeError);
    }
  });
});
