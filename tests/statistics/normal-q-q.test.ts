import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/core/sample.ts";
import { type NormalQQ, normalQQ, qqBand } from "../../src/statistics/normal-q-q.ts";
import { SEEDED, variedSample } from "../arbitraries.ts";

interface Case {
  readonly x: readonly number[];
  /** As `qqnorm` sets each value, ties one after the other. */
  readonly normal: readonly number[];
  readonly value: readonly number[];
  /** Ties at the mean of their ranks. */
  readonly shared: readonly number[];
  readonly slope: number;
  readonly intercept: number;
  readonly bandZ: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

const cases = Object.entries(
  JSON.parse(readFileSync(new URL("../oracles/q-q.json", import.meta.url), "utf8")) as Record<string, Case>,
).map(([name, its]) => ({ name, ...its }));

function present(x: readonly number[]): NormalQQ {
  const found = normalQQ(sampleOf(x));
  if ("reason" in found) throw new Error(found.reason);
  return found;
}

describe("normalQQ", () => {
  it("has cases with n up to 10 and beyond, with ties and without", () => {
    const kinds = cases.map(({ x }) => `${x.length <= 10} ${new Set(x).size < x.length}`);
    expect(new Set(kinds).size).toBe(4);
  });

  it.each(cases)("agrees with R's qqnorm to 1e-13, ties sharing a point ($name)", (its) => {
    const { points } = present(its.x);
    const all = points.flatMap(({ normal, value, count }) => Array(count).fill({ normal, value }));
    expect(all.map(({ value }) => value)).toEqual(its.value);
    for (const [i, { normal }] of all.entries()) expect(normal).toBeCloseTo(its.shared[i]!, 13);
    if (points.length < its.x.length) return;
    for (const [i, { normal }] of all.entries()) expect(normal).toBeCloseTo(its.normal[i]!, 13);
  });

  it.each(cases)("has the line of R's qqline ($name)", ({ x, slope, intercept }) => {
    const { line } = present(x);
    expect(line.slope).toBeCloseTo(slope, 11);
    expect(line.intercept).toBeCloseTo(intercept, 11);
  });

  it.each(cases)("has the pointwise band of car's qqPlot ($name)", ({ x, slope, bandZ, low, high }) => {
    const found = present(x);
    for (const [i, z] of bandZ.entries()) {
      const band = qqBand(found, z);
      if (slope === 0) {
        expect(band).toBeUndefined();
        continue;
      }
      expect(band!.low).toBeCloseTo(low[i]!, 9);
      expect(band!.high).toBeCloseTo(high[i]!, 9);
    }
  });

  it("counts everybody once, in ascending order, and moves with a shift and a scale", () => {
    fc.assert(
      fc.property(variedSample, (sample) => {
        const { points, line, n } = normalQQ(sample) as NormalQQ;
        expect(points.reduce((sum, { count }) => sum + count, 0)).toBe(n);
        for (const [i, point] of points.entries()) {
          if (i > 0) expect(point.normal).toBeGreaterThan(points[i - 1]!.normal);
        }
        const moved = normalQQ(
          sampleOf(
            sample.values.map((x) => 4 * x - 32),
            sample.counts,
          ),
        ) as NormalQQ;
        expect(moved.points.map(({ normal }) => normal)).toEqual(points.map(({ normal }) => normal));
        expect(moved.line.slope).toBeCloseTo(4 * line.slope, 9);
        expect(moved.line.intercept).toBeCloseTo(4 * line.intercept - 32, 9);
      }),
      SEEDED,
    );
  });

  it("says why there is none", () => {
    expect(normalQQ(sampleOf([1, 2]))).toEqual({ reason: "too-few-pairs" });
    expect(normalQQ(sampleOf([]))).toEqual({ reason: "too-few-pairs" });
    expect(normalQQ(sampleOf([3, 3, 3]))).toEqual({ reason: "no-variation" });
  });
});
