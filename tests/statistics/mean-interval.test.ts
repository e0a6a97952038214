import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differencesOf, sampleOf } from "../../src/core/sample.ts";
import { meanInterval } from "../../src/statistics/mean-interval.ts";
import { SEEDED, variedSample } from "../arbitraries.ts";
import { oracleCases } from "../oracle-cases.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

const oracle = JSON.parse(readFileSync(new URL("../oracles/parametric.json", import.meta.url), "utf8")) as {
  meanInterval: { set: string; confidence: number; low: number; high: number }[];
};

describe("meanInterval", () => {
  it("agrees with R's t.test at levels from 50 % to 99.9 % to 1e-12", () => {
    expect(oracle.meanInterval.length).toBeGreaterThan(10);
    for (const { set, confidence, low, high } of oracle.meanInterval) {
      const { pairs } = oracleCases.find(({ name, level }) => name === set && level === undefined)!;
      const { interval } = present(meanInterval(differencesOf(pairs), confidence, "t"));
      expect(relativeError(interval!.low!, low)).toBeLessThan(1e-12);
      expect(relativeError(interval!.high!, high)).toBeLessThan(1e-12);
    }
  });

  it("contains the mean, widens with the level and carries the method's name", () => {
    fc.assert(
      fc.property(variedSample, (sample) => {
        const { estimate, interval } = present(meanInterval(sample, 0.8, "t-approximate"));
        const wide = present(meanInterval(sample, 0.99)).interval!;
        expect(interval!.method).toBe("t-approximate");
        expect(wide.method).toBe("t");
        expect(interval!.low).toBeLessThan(estimate);
        expect(interval!.high).toBeGreaterThan(estimate);
        expect(wide.low).toBeLessThan(interval!.low!);
        expect(wide.high).toBeGreaterThan(interval!.high!);
      }),
      SEEDED,
    );
  });

  it("keeps the mean and says why there is no interval", () => {
    expect(meanInterval(sampleOf([4]), 0.95)).toEqual({ estimate: 4, reason: "too-few-pairs" });
    expect(meanInterval(sampleOf([4, 4]), 0.95)).toEqual({ estimate: 4, reason: "no-variation" });
    expect(meanInterval(sampleOf([]), 0.95)).toEqual({ reason: "too-few-pairs" });
  });
});
