import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/core/sample.ts";
import { tukeyHinges, weightedAverageQuartiles } from "../../src/statistics/other-quartiles.ts";
import { quantile } from "../../src/statistics/quantile.ts";
import { conventionsCases } from "../conventions-oracle.ts";

const samples = conventionsCases.flatMap(({ name, pre, post, type6, fivenum, pspp }) =>
  (["pre", "post", "d"] as const).map((of) => ({
    name: `${name}, ${of}`,
    sample: sampleOf(of === "d" ? post.map((score, i) => score - pre[i]!) : of === "pre" ? pre : post),
    type6: type6[of],
    fivenum: fivenum[of],
    pspp: pspp.quartiles[of],
  })),
);

const pairOf = (found: ReturnType<typeof tukeyHinges>) => ("q1" in found ? [found.q1, found.q3] : []);
const expectClose = (found: readonly number[], wanted: readonly number[], digits: number) => {
  expect(found).toHaveLength(wanted.length);
  wanted.forEach((want, i) => {
    expect(found[i]).toBeCloseTo(want, digits);
  });
};

describe("weightedAverageQuartiles", () => {
  it.each(samples)("are R's type 6 and PSPP's HAVERAGE on $name", ({ sample, type6, pspp }) => {
    expectClose(pairOf(weightedAverageQuartiles(sample)), type6, 12);
    expectClose(pairOf(weightedAverageQuartiles(sample)), pspp.weightedAverage, 9);
    expectClose([quantile(sample, 0.25), quantile(sample, 0.75)], pspp.frequencies, 9);
  });

  it("do not exist below three scores, where Excel's QUARTILE.EXC has an error", () => {
    expect(weightedAverageQuartiles(sampleOf([1, 2]))).toEqual({ reason: "too-few-pairs" });
    expect(weightedAverageQuartiles(sampleOf([1, 2, 3]))).toEqual({ q1: 1, q3: 3 });
  });

  it("are those of this program where every score is the same", () => {
    const sample = sampleOf([7, 7, 7, 7]);
    expect(weightedAverageQuartiles(sample)).toEqual({
      q1: quantile(sample, 0.25),
      q3: quantile(sample, 0.75),
    });
  });
});

describe("tukeyHinges", () => {
  it.each(samples)("are R's fivenum and PSPP's hinges on $name", ({ sample, fivenum, pspp }) => {
    expectClose(pairOf(tukeyHinges(sample)), fivenum, 12);
    expectClose(pairOf(tukeyHinges(sample)), pspp.hinges, 9);
  });

  it("are the only score of one person, and do not exist without scores", () => {
    expect(tukeyHinges(sampleOf([5]))).toEqual({ q1: 5, q3: 5 });
    expect(tukeyHinges(sampleOf([]))).toEqual({ reason: "too-few-pairs" });
  });
});
