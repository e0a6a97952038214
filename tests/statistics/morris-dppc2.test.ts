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

  // Morris (2008), Table 5: n, pre-test mean and SD, post-test mean of the untreated and the trained of five studies
  const printed = [
    { control: [20, 23.1, 13.8, 19.7], treated: [20, 30.6, 15, 38.5], dppc2: 0.77 },
    { control: [42, 24.9, 4.1, 25.3], treated: [50, 23.5, 3.1, 26.8], dppc2: 0.8 },
    { control: [9, 0.6, 0.2, 0.6], treated: [9, 0.5, 0.1, 0.7], dppc2: 1.2 },
    { control: [11, 55.7, 17.3, 60.7], treated: [10, 53.4, 14.5, 75.9], dppc2: 1.05 },
    { control: [14, 34.8, 3.1, 33.4], treated: [14, 35.6, 4.7, 36], dppc2: 0.44 },
  ] as const;

  /** Pairs with these moments: half of them one distance above the mean, half below, all changing alike. */
  function pairsLike([n, mean, sd, post]: readonly [number, number, number, number]) {
    const distance = n % 2 === 0 ? sd * Math.sqrt((n - 1) / n) : sd;
    const pre = Array.from({ length: n }, (_, i) =>
      i === n - 1 && n % 2 === 1 ? mean : mean + (i % 2 === 0 ? distance : -distance),
    );
    return pairedSampleOf(
      pre,
      pre.map((x) => x + post - mean),
    );
  }

  it("gives the five values that Morris prints", () => {
    for (const { control, treated, dppc2 } of printed)
      expect(Math.abs((morrisDppc2(pairsLike(control), pairsLike(treated)) as number) - dppc2)).toBeLessThan(
        0.0051,
      );
  });

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
