import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reflect, reflectScore } from "../../src/analyses/reflect.ts";
import { SEEDED, score, variedPairs } from "../arbitraries.ts";

const scale = { min: 10, max: 110 };

describe("reflect", () => {
  it("mirrors decimals exactly: 80.2 on 0–100 is 19.8", () => {
    expect(reflectScore(80.2, { min: 0, max: 100 })).toBe(19.8);
    expect(reflectScore(63, { min: 0, max: 63 })).toBe(0);
  });

  it("twice is nothing, and the ends change places", () => {
    fc.assert(
      fc.property(score, (x) => {
        expect(reflectScore(reflectScore(x, scale), scale)).toBe(x);
      }),
      SEEDED,
    );
    expect([reflectScore(10, scale), reflectScore(110, scale)]).toEqual([110, 10]);
    fc.assert(
      fc.property(variedPairs, (pairs) => {
        expect(reflect(reflect(pairs, scale), scale)).toEqual(pairs);
      }),
      SEEDED,
    );
  });
});
