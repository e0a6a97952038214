import { describe, expect, it } from "vitest";
import { pairedSampleOf } from "../../src/core/sample.ts";
import { dz } from "../../src/statistics/dz.ts";
import { oracleCases, oracleNumber } from "../oracle-cases.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";

describe("dz", () => {
  for (const { name, level, pairs, oracle } of oracleCases) {
    it(`agrees with R on ${name} ${level ?? "(all)"}: estimate 1e-12, interval 1e-8`, () => {
      const { estimate, interval } = present(dz(pairs, 0.95));
      const want = (key: string) => oracleNumber(oracle, `paired.effect.dz${key}`)!;
      expect(relativeError(estimate, want(""))).toBeLessThan(1e-12);
      expect(relativeError(interval!.low!, want("Low"))).toBeLessThan(1e-8);
      expect(relativeError(interval!.high!, want("High"))).toBeLessThan(1e-8);
      expect(interval!.method).toBe("noncentral-t");
    });
  }

  it("keeps the estimate where the noncentral t cannot be inverted", () => {
    const pairs = pairedSampleOf([0, 0], [1000, 1000.01]);
    expect(dz(pairs, 0.95)).toMatchObject({ reason: "not-computable" });
    expect(present(dz(pairs, 0.95)).estimate).toBeGreaterThan(1e5);
  });

  it("has no value for one pair, or where all differences are equal", () => {
    expect(dz(pairedSampleOf([1], [2]), 0.95)).toEqual({ reason: "too-few-pairs" });
    expect(dz(pairedSampleOf([81.9, 86.7], [82.6, 87.4]), 0.95)).toEqual({ reason: "no-variation" });
  });
});
