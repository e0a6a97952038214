import fc from "fast-check";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { describe, expect, it } from "vitest";
import { pairedSampleOf } from "../../src/core/sample.ts";
import { multinomialResample } from "../../src/statistics/multinomial-resample.ts";

const score = fc.integer({ min: 0, max: 4 });

describe("multinomialResample", () => {
  it("draws n participants, each with a pair that exists, in the order of the tally", () => {
    const pairs = fc.array(fc.tuple(score, score, fc.integer({ min: 1, max: 60 })), { minLength: 1 });
    fc.assert(
      fc.property(pairs, fc.integer(), (rows, seed) => {
        const sample = pairedSampleOf(
          rows.map(([pre]) => pre),
          rows.map(([, post]) => post),
          rows.map(([, , count]) => count),
        );
        const resample = multinomialResample(xoroshiro128plus(seed), sample);
        const again = pairedSampleOf(resample.pre, resample.post, resample.counts);
        expect(again).toEqual({ ...resample, counts: again.counts });
        expect(again.counts).toEqual(Float64Array.from(resample.counts));
        expect(again.n).toBe(sample.n);
        const keys = new Set(Array.from(sample.pre, (pre, i) => `${pre} ${sample.post[i]}`));
        for (let i = 0; i < resample.pre.length; i++) {
          expect(keys).toContain(`${resample.pre[i]} ${resample.post[i]}`);
        }
      }),
      { seed: 18 },
    );
  });

  it("gives each pair its share, and the variances and covariances of a multinomial", () => {
    const sample = pairedSampleOf([1, 2, 3], [1, 2, 3], [10, 30, 60]);
    const random = xoroshiro128plus(7);
    const times = 20_000;
    const sums = [0, 0, 0];
    let product = 0;
    for (let i = 0; i < times; i++) {
      const { pre, counts } = multinomialResample(random, sample);
      const drawn = [0, 0, 0];
      pre.forEach((value, place) => {
        drawn[value - 1] = counts[place]!;
      });
      drawn.forEach((count, place) => {
        sums[place]! += count / times;
      });
      product += ((drawn[0]! - 10) * (drawn[2]! - 60)) / times;
    }
    expect(Math.abs(sums[0]! - 10)).toBeLessThan(0.1);
    expect(Math.abs(sums[1]! - 30)).toBeLessThan(0.15);
    expect(Math.abs(sums[2]! - 60)).toBeLessThan(0.15);
    expect(Math.abs(product - -6)).toBeLessThan(0.5);
  });
});
