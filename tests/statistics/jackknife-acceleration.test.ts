import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isAbsent } from "../../src/core/reason.ts";
import { pairedSampleOf } from "../../src/core/sample.ts";
import { jackknifeAcceleration } from "../../src/statistics/jackknife-acceleration.ts";
import { oracleCases } from "../oracle-cases.ts";
import { pairedStatistics } from "../paired-statistics.ts";
import { relativeError } from "../relative-error.ts";

const oracle = JSON.parse(readFileSync(new URL("../oracles/bootstrap.json", import.meta.url), "utf8")) as {
  statistics: Record<keyof typeof pairedStatistics, { estimate: number; acceleration: number }>;
};
const { pairs } = oracleCases.find(({ name, level }) => name === "anorexia" && level === undefined)!;

function accelerationOf(...args: Parameters<typeof jackknifeAcceleration>): number {
  const result = jackknifeAcceleration(...args);
  if (isAbsent(result)) throw new Error(result.reason);
  return result.acceleration;
}

describe("jackknifeAcceleration", () => {
  it.each(Object.keys(pairedStatistics) as (keyof typeof pairedStatistics)[])(
    "agrees with the jackknife in R for %s",
    (name) => {
      const want = oracle.statistics[name];
      expect(relativeError(pairedStatistics[name](pairs)!, want.estimate)).toBeLessThan(1e-12);
      expect(relativeError(accelerationOf(pairs, pairedStatistics[name]), want.acceleration)).toBeLessThan(
        1e-9,
      );
    },
  );

  it("weighs a tally as so many rows", () => {
    const tally = pairedSampleOf([1, 2, 4], [3, 3, 9], [5, 1, 2]);
    const sixth = (skewness: number, n: number) => skewness / (6 * Math.sqrt(n));
    // For a mean the acceleration is the skewness of the values over 6√n: d is 2 ×5, 1, 5 ×2.
    const d = [2, 2, 2, 2, 2, 1, 5, 5];
    const mean = d.reduce((a, b) => a + b, 0) / 8;
    const moment = (power: number) =>
      d.reduce(
        (sum, x) =>
          sum +
          Array<number>(power)
            .fill(x - mean)
            .reduce((a, b) => a * b, 1),
        0,
      ) / 8;
    const skewness = moment(3) / (moment(2) * Math.sqrt(moment(2)));
    expect(accelerationOf(tally, pairedStatistics.meanDifference)).toBeCloseTo(sixth(skewness, 8), 12);
  });

  it("is 0 where no participant matters", () => {
    expect(accelerationOf(pairs, () => 3)).toBe(0);
  });

  it("is absent where the statistic does not exist without some participant", () => {
    const most = pairedSampleOf([1, 1, 1, 2], [5, 5, 5, 6]);
    const spread = ({ pre }: { pre: Float64Array }) => (pre.length > 1 ? 1 / (pre.length - 1) : undefined);
    expect(jackknifeAcceleration(most, spread)).toEqual({ reason: "not-computable" });
  });
});
