import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairedSampleOf } from "../../src/core/sample.ts";
import { morrisDppc2 } from "../../src/statistics/morris-dppc2.ts";
import { mapped, SEEDED, variedPairs } from "../arbitraries.ts";
import { betweenOracles, groupsOf } from "../between-oracle.ts";
import { relativeError } from "../relative-error.ts";

describe("morrisDppc2", () => {
  for (const [name, oracle] of betweenOracles.filter(([, { dppc2 }]) => dppc2 !== undefined)) {
    it(`agrees with Morris' equations in R on ${name}: 1e-12`, () => {
      const groups = groupsOf(oracle);
      const got = groups.flatMap((a, i) => groups.slice(i + 1).map((b) => morrisDppc2(a, b)));
      const want = [oracle.dppc2!].flat();
      expect(got).toHaveLength(want.length);
      for (const [i, value] of want.entries())
        expect(relativeError(got[i] as number, value)).toBeLessThan(1e-12);
    });
  }

  it("agrees with an example worked by hand", () => {
    // gains 2 and 5; both pre-test variances 4, so SD 2; df 4, correction 1 − 3/15
    const first = pairedSampleOf([4, 6, 8], [6, 8, 10]);
    const second = pairedSampleOf([5, 7, 9], [10, 12, 14]);
    expect(morrisDppc2(first, second)).toBeCloseTo((0.8 * 3) / 2, 14);
  });

  it("turns its sign when the groups are exchanged, and does not know the unit or the origin of the scale", () => {
    fc.assert(
      fc.property(variedPairs, variedPairs, (a, b) => {
        const there = morrisDppc2(a, b) as number;
        expect(morrisDppc2(b, a)).toBeCloseTo(-there, 12);
        const moved = (score: number) => Math.round(score * 10) + 1000;
        expect(relativeError(morrisDppc2(mapped(a, moved), mapped(b, moved)) as number, there)).toBeLessThan(
          1e-9,
        );
      }),
      SEEDED,
    );
  });

  it("has no value for a group of one, or where neither pre-test varies", () => {
    const three = pairedSampleOf([1, 2, 3], [2, 4, 5]);
    const one = pairedSampleOf([1], [2]);
    expect(morrisDppc2(one, three)).toEqual({ reason: "too-few-pairs" });
    expect(morrisDppc2(three, one)).toEqual({ reason: "too-few-pairs" });
    const same = pairedSampleOf([5, 5], [6, 9]);
    expect(morrisDppc2(same, same)).toEqual({ reason: "no-variation" });
  });
});
