import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/core/sample.ts";
import { nullRankBiserialInterval } from "../../src/statistics/null-rank-biserial-interval.ts";
import { signedRanks } from "../../src/statistics/signed-ranks.ts";
import { conventionsCases } from "../conventions-oracle.ts";

describe("nullRankBiserialInterval", () => {
  it.each(conventionsCases)("is JASP's formula in R on $name", ({ pre, post, jasp, jaspLevel }) => {
    const signed = signedRanks(sampleOf(post.map((score, i) => score - pre[i]!)), "wilcoxon");
    const found = nullRankBiserialInterval(signed, jaspLevel);
    expect("low" in found && found.low).toBeCloseTo(jasp[0], 13);
    expect("high" in found && found.high).toBeCloseTo(jasp[1], 13);
  });

  it("has no width where all changed one way", () => {
    const signed = signedRanks(sampleOf([-1, -2, -3]), "wilcoxon");
    expect(nullRankBiserialInterval(signed, 0.95)).toEqual({ low: -1, high: -1 });
  });

  it("does not exist if nobody changed, nor for a confidence of 1", () => {
    expect(nullRankBiserialInterval(signedRanks(sampleOf([0]), "wilcoxon"), 0.95)).toEqual({
      reason: "no-non-zero-differences",
    });
    expect(() => nullRankBiserialInterval(signedRanks(sampleOf([1, -2]), "wilcoxon"), 1)).toThrow(RangeError);
  });
});
