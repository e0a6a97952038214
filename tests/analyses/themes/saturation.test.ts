import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { saturation } from "../../../src/analyses/themes/saturation.ts";
import { isAbsent } from "../../../src/core/reason.ts";
import { SEEDED } from "../../arbitraries.ts";
import { present } from "../../present.ts";

/** Interviews that bring so many new codes each, and repeat all that were said before. */
function bringing(...counts: number[]): number[][] {
  let codes = 0;
  return counts.map((count) => {
    codes += count;
    return Array.from({ length: codes }, (_, code) => code);
  });
}

const plain = { orders: 0, seed: 1 };

describe("saturation", () => {
  it("is reached after six interviews and a run of two, written 6+2", () => {
    const found = present(saturation(bringing(10, 5, 3, 2, 1, 1, 1, 0, 0, 0), plain));
    expect(found.base).toEqual({ interviews: 4, codes: 20 });
    expect(found.runs.map(({ from, to, newCodes, ratio }) => [from, to, newCodes, ratio])).toEqual([
      [5, 6, 2, 0.1],
      [6, 7, 2, 0.1],
      [7, 8, 1, 0.05],
      [8, 9, 0, 0],
      [9, 10, 0, 0],
    ]);
    expect(found.thresholds).toEqual([
      { threshold: 0.05, reached: { interviews: 6, run: 2 } },
      { threshold: 0, reached: { interviews: 7, run: 2 } },
    ]);
  });

  it("is reached at exactly one new code for twenty in the base, and not for nineteen", () => {
    const at = (inBase: number) => present(saturation(bringing(inBase, 0, 0, 0, 1, 0), plain)).thresholds;
    expect(at(20)).toEqual([{ threshold: 0.05, reached: { interviews: 4, run: 2 } }, { threshold: 0 }]);
    expect(at(19)).toEqual([{ threshold: 0.05 }, { threshold: 0 }]);
  });

  it("keeps the base fixed, however many codes come later", () => {
    const { runs } = present(saturation(bringing(4, 0, 0, 0, 100, 100, 1, 0), plain));
    expect(runs.map(({ ratio }) => ratio)).toEqual([50, 25.25, 0.25]);
  });

  it("goes in the order of the interviews", () => {
    const interviews = bringing(9, 1, 1, 1, 0, 0);
    expect(present(saturation([...interviews].reverse(), plain)).thresholds[1]).toEqual({
      ...{ threshold: 0, reached: { interviews: 4, run: 2 } },
    });
    const late = [[1], [1], [1], [1], [1], [2]];
    expect(present(saturation(late, plain)).thresholds[0]).toEqual({ threshold: 0.05 });
  });

  it("draws the curve of codes, interviews without a code included", () => {
    const { curve } = present(saturation([[3, 3], [], [3, 4], [5], [], [6]], plain));
    expect(curve.map(({ interview, newCodes, cumulative }) => [interview, newCodes, cumulative])).toEqual([
      [1, 1, 1],
      [2, 0, 1],
      [3, 1, 2],
      [4, 1, 3],
      [5, 0, 3],
      [6, 1, 4],
    ]);
    expect(curve.every((point) => !("band" in point))).toBe(true);
  });

  it("is absent below six interviews, and where the first four have no code", () => {
    expect(saturation(bringing(5, 0, 0, 0, 0), plain)).toEqual({ reason: "too-few-interviews" });
    expect(saturation([], plain)).toEqual({ reason: "too-few-interviews" });
    expect(saturation([[], [], [], [], [1], [2]], plain)).toEqual({ reason: "empty-base" });
    expect(saturation(bringing(5, 0, 0), { ...plain, base: 2, run: 1 })).not.toHaveProperty("reason");
  });

  it("finds what sets of codes find, for any base and run", () => {
    const interviews = fc.array(fc.array(fc.nat(12), { maxLength: 5 }), { maxLength: 12 });
    const size = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(interviews, size, size, (codes, base, run) => {
        const found = saturation(codes, { base, run, ...plain });
        const upTo = (count: number) => new Set(codes.slice(0, count).flat());
        if (isAbsent(found)) {
          expect(codes.length < base + run || upTo(base).size === 0).toBe(true);
          return;
        }
        expect(found.base.codes).toBe(upTo(base).size);
        expect(found.runs).toHaveLength(codes.length - base - run + 1);
        for (const { from, to, newCodes, ratio } of found.runs) {
          expect(to - from + 1).toBe(run);
          expect(newCodes).toBe(upTo(to).size - upTo(from - 1).size);
          expect(ratio).toBe(newCodes / found.base.codes);
        }
        for (const { threshold, reached } of found.thresholds) {
          const first = found.runs.find(({ newCodes }) => newCodes <= threshold * found.base.codes);
          expect(reached?.interviews).toBe(first && first.from - 1);
        }
        found.curve.forEach(({ interview, cumulative }) => {
          expect(cumulative).toBe(upTo(interview).size);
        });
      }),
      SEEDED,
    );
  });

  it("gives the band and the shares of a thousand orders unless told otherwise", () => {
    const found = present(saturation(bringing(3, 2, 2, 1, 1, 1, 0, 0), { seed: 1 }));
    expect(found.orders).toBe(1000);
    for (const { cumulative, band } of found.curve) {
      expect(band!.low).toBeLessThanOrEqual(band!.high);
      expect(cumulative).toBeGreaterThan(0);
    }
    expect(found.curve.at(-1)!.band).toEqual({ low: 10, high: 10 });
    expect(found.thresholds.every(({ share }) => share! >= 0 && share! <= 1)).toBe(true);
  });

  it("draws no band over a hundred thousand interviews", () => {
    const interviews = Array.from({ length: 100_000 }, (_, i) => [i % 50]);
    const began = performance.now();
    const found = present(saturation(interviews, { seed: 1 }));
    expect(performance.now() - began).toBeLessThan(3000);
    expect(found.orders).toBe(0);
    expect(found.thresholds[1]).toEqual({ threshold: 0, reached: { interviews: 50, run: 2 } });
    expect(found.curve[0]).not.toHaveProperty("band");
  });

  it("refuses sizes, orders and seeds that are not whole", () => {
    const run = (changed: object) => () => saturation(bringing(1, 0, 0, 0, 0, 0), { seed: 1, ...changed });
    expect(run({ base: 0 })).toThrow(
      new RangeError("saturation requires a base and a run of 1 or more, got 0"),
    );
    expect(run({ run: 1.5 })).toThrow(RangeError);
    expect(run({ orders: -1 })).toThrow(new RangeError("saturation requires 0 orders or more, got -1"));
    expect(run({ seed: 0.5 })).toThrow(new RangeError("saturation requires a whole seed, got 0.5"));
  });
});
