import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/core/sample.ts";
import { signedRankP } from "../../src/statistics/signed-rank-p.ts";
import { signedRanks } from "../../src/statistics/signed-ranks.ts";
import { relativeError } from "../relative-error.ts";

const ofSize = (rising: number, falling: number) =>
  signedRankP(
    signedRanks(sampleOf([-3, -1, 0, 1, 3], [falling / 2, falling / 2, 50, rising - 50, 50]), "wilcoxon"),
  );

describe("signedRankP", () => {
  it("is exact up to 200 non-zero differences and normal from 201 on", () => {
    expect(ofSize(110, 90).method).toBe("exact");
    expect(ofSize(111, 90).method).toBe("normal");
  });

  it("changes little where the method changes", () => {
    expect(ofSize(123, 80).p).toBeLessThan(ofSize(120, 80).p);
    expect(ofSize(119, 82).p).toBeGreaterThan(ofSize(120, 80).p);
    expect(relativeError(ofSize(121, 80).p, ofSize(120, 80).p)).toBeLessThan(0.2);
  });

  it("leaves the zeros out of the count of 200 under Pratt's rule too", () => {
    const signed = signedRanks(sampleOf([-1, 0, 2], [90, 500, 110]), "pratt");
    expect(signedRankP(signed).method).toBe("exact");
  });
});
