import { describe, expect, it } from "vitest";
import { differencesOf, sampleOf } from "../../src/core/sample.ts";
import { superiority } from "../../src/statistics/superiority.ts";
import { swapped } from "../arbitraries.ts";
import { oracleCases, oracleNumber } from "../oracle-cases.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

describe("superiority", () => {
  for (const { name, level, pairs, oracle } of oracleCases) {
    it(`agrees with R on ${name} ${level ?? "(all)"} to 1e-12, and mirrors about ½`, () => {
      const { estimate, interval } = present(superiority(differencesOf(pairs), 0.95));
      const want = (key: string) => oracleNumber(oracle, `paired.effect.superiority${key}`)!;
      expect(relativeError(estimate, want(""))).toBeLessThan(1e-12);
      expect(relativeError(interval!.low!, want("Low"))).toBeLessThan(1e-12);
      expect(relativeError(interval!.high!, want("High"))).toBeLessThan(1e-12);
      const back = present(superiority(differencesOf(swapped(pairs)), 0.95));
      expect(back.estimate + estimate).toBeCloseTo(1, 14);
    });
  }

  it("counts the unchanged for half", () => {
    expect(present(superiority(sampleOf([-1, 0, 2], [1, 4, 3]), 0.95)).estimate).toBe(0.625);
  });

  it("has no value for nobody", () => {
    expect(superiority(sampleOf([]), 0.95)).toEqual({ reason: "too-few-pairs" });
  });
});
