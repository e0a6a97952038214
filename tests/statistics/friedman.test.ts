import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { friedman } from "../../src/statistics/friedman.ts";
import { SEEDED } from "../arbitraries.ts";
import { present } from "../present.ts";
import { relativeError } from "../relative-error.ts";
import { completeOf, waveCases, waveSampleOf } from "../wave-cases.ts";
import { permuted, waveRows } from "./wave-arbitraries.ts";

describe("friedman", () => {
  for (const each of waveCases) {
    it(`agrees with R's friedman.test on ${each.name}, ties and all: 1e-12, p 1e-10`, () => {
      const got = present(friedman(completeOf(each)));
      const want = each.oracle.friedman;
      expect(relativeError(got.chi2, want.chi2)).toBeLessThan(1e-12);
      expect(got.df).toBe(want.df);
      expect(relativeError(got.p, want.p)).toBeLessThan(1e-10);
      expect(relativeError(got.kendallW, want.kendallW)).toBeLessThan(1e-12);
    });
  }

  it("depends on ranks within people alone, and not on the order of waves; W stays in [0, 1]", () => {
    fc.assert(
      fc.property(waveRows(4), (rows) => {
        const got = present(friedman(waveSampleOf(rows)));
        expect(got.kendallW).toBeGreaterThanOrEqual(0);
        expect(got.kendallW).toBeLessThanOrEqual(1 + 1e-15);
        const same = [
          permuted(rows, [3, 1, 0, 2]),
          rows.map((row, i) => row.map((x) => x * x * x + i)),
          rows.map((row) => row.map((x) => -x)),
        ];
        for (const other of same) expect(friedman(waveSampleOf(other))).toEqual(got);
      }),
      SEEDED,
    );
  });

  it("is W = 1 where all agree, and W = 0 where the orders cancel", () => {
    const agreed = [1, 2, 3, 4].map((x) => [x, x + 2, x + 1]);
    expect(present(friedman(waveSampleOf(agreed)))).toMatchObject({ chi2: 8, df: 2, kendallW: 1 });
    const cancelled = [
      [1, 2, 3],
      [2, 3, 1],
      [3, 1, 2],
    ];
    expect(present(friedman(waveSampleOf(cancelled)))).toEqual({ chi2: 0, df: 2, p: 1, kendallW: 0 });
  });

  it("counts people, not rows", () => {
    const rows = [
      [1, 2, 2],
      [3, 1, 2],
      [5, 6, 9],
    ];
    const { waves } = waveSampleOf(rows);
    const counted = { waves, counts: Float64Array.from([1, 2, 3]), n: 6 };
    const spread = rows.flatMap((row, i) => Array.from({ length: i + 1 }, () => row));
    expect(friedman(counted)).toEqual(friedman(waveSampleOf(spread)));
  });

  it("takes scores for tied that are tied as written", () => {
    const rows = [82.6, 70.1, 64.3].map((x) => [x, x, x + 1]);
    // R: friedman.test(rbind(c(1, 1, 2), c(1, 1, 2), c(1, 1, 2))) has χ² = 6
    expect(present(friedman(waveSampleOf(rows))).chi2).toBe(6);
  });

  it("has no value for fewer people than waves, or where everybody has one score in all waves", () => {
    expect(
      friedman(
        waveSampleOf([
          [1, 2, 3],
          [1, 3, 2],
        ]),
      ),
    ).toEqual({ reason: "too-few-pairs" });
    expect(friedman(waveSampleOf([4, 5, 6].map((x) => [x, x, x])))).toEqual({ reason: "no-variation" });
    expect(() => friedman(waveSampleOf([[1], [2]]))).toThrow(RangeError);
  });
});
