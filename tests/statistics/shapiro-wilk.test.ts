import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differencesOf, sampleOf } from "../../src/core/sample.ts";
import { type ShapiroWilk, shapiroWilk } from "../../src/statistics/shapiro-wilk.ts";
import { oracleCases, oracleNumber } from "../oracle-cases.ts";
import { relativeError } from "../relative-error.ts";

interface Case {
  readonly n: number;
  readonly k: number;
  readonly x: readonly string[];
  readonly W: string;
  readonly p: string;
}

const cases = JSON.parse(
  readFileSync(new URL("../oracles/shapiro-wilk.json", import.meta.url), "utf8"),
) as readonly Case[];

function present(values: ArrayLike<number>, counts?: ArrayLike<number>): ShapiroWilk {
  const result = shapiroWilk(sampleOf(values, counts));
  if ("reason" in result) throw new Error(result.reason);
  return result;
}

describe("shapiroWilk", () => {
  it.each(cases)("agrees with R's shapiro.test, W to 1e-12 and p to 1e-9 (n = $n, $k)", ({ x, W, p }) => {
    const result = present(x.map(Number));
    expect(relativeError(result.w, Number(W))).toBeLessThan(1e-12);
    expect(relativeError(result.p, Number(p))).toBeLessThan(1e-9);
  });

  it.each(oracleCases)("agrees with R on the differences of $name $level", ({ pairs, oracle }) => {
    const result = shapiroWilk(differencesOf(pairs));
    if ("reason" in result) throw new Error(result.reason);
    expect(relativeError(result.w, oracleNumber(oracle, "paired.shapiro.w")!)).toBeLessThan(1e-12);
    expect(relativeError(result.p, oracleNumber(oracle, "paired.shapiro.p")!)).toBeLessThan(1e-9);
  });

  it("does not change when the values are shifted, scaled or reflected", () => {
    const values = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(values, (x) => {
        const { w, p } = present(x);
        for (const moved of [x.map((v) => 8 * v + 1000), x.map((v) => -v)]) {
          expect(present(moved).w).toBeCloseTo(w, 13);
          expect(relativeError(present(moved).p, p)).toBeLessThan(1e-9);
        }
      }),
      { seed: 16 },
    );
  });

  it("keeps W in (0, 1] and p in [0, 1], however odd the values", () => {
    const values = fc.array(fc.double({ noNaN: true, min: -1e100, max: 1e100 }), {
      minLength: 3,
      maxLength: 30,
    });
    fc.assert(
      fc.property(values, (x) => {
        fc.pre(new Set(x).size > 1);
        const { w, p } = present(x);
        expect(w).toBeGreaterThan(0);
        expect(w).toBeLessThanOrEqual(1);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
      { seed: 17 },
    );
  });

  it("has a W of 1 for three evenly spaced values, and of ¾ with p = 0 for two equal ones", () => {
    expect(present([1, 2, 3]).w).toBe(1);
    expect(present([1, 2, 3]).p).toBeCloseTo(1, 7);
    expect(present([1, 1, 5]).w).toBeCloseTo(0.75, 15);
    expect(present([1, 1, 5]).p).toBeCloseTo(0, 7);
  });

  it("has a p of 0 or more for two equal values and a third, where rounding takes W below ¾", () => {
    for (let third = 2; third < 300; third++) expect(present([1, 1, third]).p).toBeGreaterThanOrEqual(0);
  });

  it("stays within W ≤ 1 and p ≤ 1 on the normal line itself", () => {
    // For n = 4 the line is −1, −t, t, 1, with t near 0.242026; around it rounding gives W = 1, and more if let.
    let onTheLine = 0;
    for (let step = -20_000; step < 20_000; step++) {
      const t = 0.242026 + step * 1e-10;
      const { w, p } = present([-1, -t, t, 1]);
      if (!(w <= 1 && p > 0.99 && p <= 1)) throw new Error(`W = ${w}, p = ${p} at t = ${t}`);
      if (w === 1) onTheLine += 1;
    }
    expect(onTheLine).toBeGreaterThan(100);
  });

  it("reaches from n = 3 to n = 5000 and says why not beyond", () => {
    expect(shapiroWilk(sampleOf([1, 2]))).toEqual({ reason: "too-few-pairs" });
    expect(shapiroWilk(sampleOf([1, 2], [2500, 2500]))).toHaveProperty("w");
    expect(shapiroWilk(sampleOf([1, 2], [2500, 2501]))).toEqual({ reason: "too-many-pairs" });
    expect(shapiroWilk(sampleOf([4], [30]))).toEqual({ reason: "no-variation" });
  });
});
