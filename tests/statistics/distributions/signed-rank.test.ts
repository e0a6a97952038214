import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { signedRankQuantile } from "../../../src/statistics/distributions/signed-rank.ts";

const oracle: Record<"grid" | "steps", [p: number, n: number, v: number][]> = JSON.parse(
  readFileSync(new URL("../../oracles/signed-rank-quantile.json", import.meta.url), "utf8"),
);

describe("signedRankQuantile", () => {
  it("equals R's qsignrank for n = 1 to 200 at six levels", () => {
    expect(oracle.grid.length).toBe(1200);
    const wrong = oracle.grid.filter(([p, n, v]) => signedRankQuantile(p, n) !== v);
    expect(wrong).toEqual([]);
  });

  it("equals R's qsignrank where p lies exactly on a step", () => {
    expect(oracle.steps.length).toBe(248);
    const wrong = oracle.steps.filter(([p, n, v]) => signedRankQuantile(p, n) !== v);
    expect(wrong).toEqual([]);
  });

  it("finds half of the distribution at the middle of an odd total, which R misses by rounding at n = 94", () => {
    expect(signedRankQuantile(0.5, 94)).toBe(2232);
  });

  it("uses the normal approximation beyond n = 200, within 10 of R", () => {
    for (const [p, n, v] of [
      [0.025, 201, 8533],
      [0.005, 400, 34148],
      [0.025, 1000, 232347],
    ] as const) {
      expect(Math.abs(signedRankQuantile(p, n) - v)).toBeLessThan(10);
    }
    expect(signedRankQuantile(1e-300, 201)).toBe(0);
  });

  it("refuses p outside (0, 1) and an n that is not whole and above 0", () => {
    expect(() => signedRankQuantile(0, 10)).toThrow("signedRankQuantile requires 0 < p < 1, got 0");
    expect(() => signedRankQuantile(0.5, 0)).toThrow(
      "signedRankQuantile requires a whole n of 1 or more, got 0",
    );
    expect(() => signedRankQuantile(0.5, 2.5)).toThrow(RangeError);
  });
});
