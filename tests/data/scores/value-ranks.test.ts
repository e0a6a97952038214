import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankValues } from "../../../src/data/scores/value-ranks.ts";
import { SEEDED } from "../../arbitraries.ts";

describe("rankValues", () => {
  it("gives equal values one rank, in ascending order from 1, and NaN 0", () => {
    const { ranks, distinct } = rankValues(Float64Array.of(70, Number.NaN, -1, 70, 55.5, 0, -0));
    expect([...ranks]).toEqual([4, 0, 1, 4, 3, 2, 2]);
    expect([...distinct].map((value) => value + 0)).toEqual([Number.NaN, -1, 0, 55.5, 70]);
  });

  it("ranks nothing, and nothing but NaN", () => {
    expect([...rankValues(new Float64Array(0)).distinct]).toEqual([Number.NaN]);
    expect(rankValues(Float64Array.of(Number.NaN, Number.NaN))).toEqual({
      ranks: Uint32Array.of(0, 0),
      distinct: Float64Array.of(Number.NaN),
    });
  });

  it("can be undone", () => {
    fc.assert(
      fc.property(fc.array(fc.double()), (values) => {
        const { ranks, distinct } = rankValues(Float64Array.from(values));
        for (const [i, value] of values.entries()) expect(distinct[ranks[i]!]! + 0).toBe(value + 0);
        for (let i = 2; i < distinct.length; i++) expect(distinct[i]).toBeGreaterThan(distinct[i - 1]!);
      }),
      SEEDED,
    );
  });
});
