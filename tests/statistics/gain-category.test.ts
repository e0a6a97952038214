import { describe, expect, it } from "vitest";
import type { GainCategory } from "../../src/statistics/gain-category.ts";
import { gainCategory } from "../../src/statistics/gain-category.ts";
import { oracleCases, oracleNumber } from "../oracle-cases.ts";

/** The rule in whole numbers of `places` decimals. */
function exactCategory(pre: bigint, post: bigint, max: bigint): GainCategory | undefined {
  if (pre === max) return undefined;
  if (10n * (post - pre) >= 7n * (max - pre)) return "high";
  return 10n * (post - pre) >= 3n * (max - pre) ? "medium" : "low";
}

describe("gainCategory", () => {
  it("is right for every pair of whole scores on 0–100", () => {
    for (let pre = 0; pre <= 100; pre++) {
      for (let post = 0; post <= 100; post++) {
        const want = exactCategory(BigInt(pre), BigInt(post), 100n);
        if (gainCategory(pre, post, { min: 0, max: 100 }) !== want) expect.fail(`${pre} → ${post}`);
      }
    }
  });

  for (const [places, max] of [
    [1, 200],
    [2, 81.25],
  ] as const) {
    it(`is right for every gain exactly on a bound with ${places} decimals up to ${max}, and one step below`, () => {
      const unit = places === 1 ? 10 : 100;
      const top = max * unit;
      let onBound = 0;
      let misplacedByBinary = 0;
      for (let pre = 0; pre < top; pre++) {
        for (const tenths of [3, 7]) {
          if (((top - pre) * tenths) % 10 !== 0) continue;
          const post = pre + ((top - pre) * tenths) / 10;
          for (const at of [post, post - 1]) {
            const got = gainCategory(pre / unit, at / unit, { min: -1, max });
            const want = exactCategory(BigInt(pre), BigInt(at), BigInt(top));
            if (got !== want) expect.fail(`${pre / unit} → ${at / unit}: ${got} instead of ${want}`);
          }
          onBound += 1;
          const binary = (post / unit - pre / unit) / (max - pre / unit) >= tenths / 10;
          if (!binary) misplacedByBinary += 1;
        }
      }
      expect(onBound).toBeGreaterThan(300);
      expect(misplacedByBinary).toBeGreaterThan(50);
    });
  }

  it("counts as R does on every case with a scale", () => {
    const scaled = oracleCases.filter(({ scale }) => scale !== undefined);
    expect(scaled.length).toBe(8);
    for (const { pairs, oracle, scale } of scaled) {
      const counts = { high: 0, medium: 0, low: 0 };
      pairs.counts.forEach((count, i) => {
        const category = gainCategory(pairs.pre[i]!, pairs.post[i]!, scale!);
        if (category !== undefined) counts[category] += count;
      });
      for (const key of ["high", "medium", "low"] as const) {
        expect(counts[key]).toBe(oracleNumber(oracle, `gains.${key}`));
      }
    }
  });

  it("puts those who lost among the low and leaves out those at the ceiling", () => {
    expect(gainCategory(50, 20, { min: 0, max: 100 })).toBe("low");
    expect(gainCategory(100, 20, { min: 0, max: 100 })).toBeUndefined();
  });

  it("refuses scores outside the scale", () => {
    expect(() => gainCategory(50, 120, { min: 0, max: 100 })).toThrow(RangeError);
  });
});
