import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/core/sample.ts";
import { correctedSignedRankP } from "../../src/statistics/corrected-signed-rank-p.ts";
import { normalSignedRankP } from "../../src/statistics/signed-rank-normal.ts";
import { signedRanks } from "../../src/statistics/signed-ranks.ts";

const signedOf = (d: readonly number[]) => signedRanks(sampleOf(d), "wilcoxon");

describe("correctedSignedRankP", () => {
  it("is R's wilcox.test(d, exact = FALSE)", () => {
    // R 4.2.2: wilcox.test(c(1.2,2.4,1.3,1.3,0,1,1.8,.8,4.6,1.4), exact = FALSE)$p.value
    expect(correctedSignedRankP(signedOf([1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4]))).toBeCloseTo(
      0.00909069801592506,
      14,
    );
  });

  it("is larger than without the correction, and 1 where rises and falls weigh the same", () => {
    const signed = signedOf([1, 2, 3, 5, -4, 6]);
    expect(correctedSignedRankP(signed)).toBeGreaterThan(normalSignedRankP(signed));
    expect(correctedSignedRankP(signedOf([1, -1]))).toBe(1);
    expect(correctedSignedRankP(signedOf([1, 2, -3]))).toBe(1);
  });

  it("does not exist if nobody changed", () => {
    expect(() => correctedSignedRankP(signedOf([0, 0]))).toThrow(RangeError);
  });
});
