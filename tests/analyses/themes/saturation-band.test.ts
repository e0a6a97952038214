import { describe, expect, it } from "vitest";
import { interviewCodes } from "../../../src/analyses/themes/interview-codes.ts";
import { saturationBand } from "../../../src/analyses/themes/saturation-band.ts";

/** Six interviews, the last of which alone has three of the eleven codes. */
const interviews = [[0, 1, 2, 3, 4, 5, 6], [0, 1, 2], [2, 3, 4, 5], [0, 6], [], [7, 8, 9, 10, 6]];
const codes = interviewCodes(interviews);
const options = { base: 4, run: 2, thresholds: [0.5, 0], orders: 20_000, seed: 1 };

function everyOrder(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) =>
    everyOrder(items.filter((other) => other !== item)).map((r) => [item, ...r]),
  );
}

const all = everyOrder([0, 1, 2, 3, 4, 5]).map((order) => {
  const after = (count: number) => new Set(order.slice(0, count).flatMap((i) => interviews[i]!)).size;
  return { cumulative: order.map((_, i) => after(i + 1)), ratio: (after(6) - after(4)) / after(4) };
});

describe("saturationBand", () => {
  it("finds the shares that all 720 orders have, within Monte-Carlo error", () => {
    const { shares } = saturationBand(codes, options);
    for (const [i, threshold] of options.thresholds.entries()) {
      const exact = all.filter(({ ratio }) => ratio <= threshold).length / 720;
      expect(exact).toBeGreaterThan(0.2);
      expect(exact).toBeLessThan(0.95);
      // Four standard errors of 20,000 draws.
      expect(Math.abs(shares[i]! - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 20_000));
    }
  });

  it("finds the band that all 720 orders have", () => {
    const { bands } = saturationBand(codes, options);
    const exact = interviews.map((_, place) => {
      const sorted = all.map(({ cumulative }) => cumulative[place]!).sort((a, b) => a - b);
      // The tails hold 18 of the 720 orders.
      return { low: sorted[18], high: sorted[701] };
    });
    expect(bands).toEqual(exact);
    expect(bands.some(({ low, high }) => high - low > 3)).toBe(true);
    expect(bands[5]).toEqual({ low: 11, high: 11 });
  });

  it("leaves 2.5 % of the orders out at either end, no more and no less", () => {
    /** One interview is unlike the others; it comes first in one order of so many. */
    const after1 = (interviews: number, usual: number[], odd: number[]) => {
      const those = [odd, ...Array.from({ length: interviews - 1 }, () => usual)];
      return saturationBand(interviewCodes(those), options).bands[0]!;
    };
    expect(after1(32, [1], [1, 2, 3])).toEqual({ low: 1, high: 3 });
    expect(after1(50, [1], [1, 2, 3])).toEqual({ low: 1, high: 1 });
    expect(after1(32, [1, 2, 3], [1])).toEqual({ low: 1, high: 3 });
    expect(after1(50, [1, 2, 3], [1])).toEqual({ low: 3, high: 3 });
  });

  it("gives the same band for the same seed, and another for another", () => {
    const few = { ...options, orders: 30 };
    expect(saturationBand(codes, few)).toEqual(saturationBand(codes, few));
    expect(saturationBand(codes, { ...few, seed: 2 })).not.toEqual(saturationBand(codes, few));
  });

  it("counts an order whose base has no code as not reaching anything", () => {
    const [only] = saturationBand(interviewCodes([[], [], [], [], [], [1]]), options).shares;
    // The one interview with a code stands in the base in 4 of 6 orders; then the run brings nothing.
    expect(Math.abs(only! - 4 / 6)).toBeLessThan(0.0134);
  });

  it("draws a thousand orders of a hundred interviews in a moment", () => {
    const many = Array.from({ length: 100 }, (_, i) =>
      Array.from({ length: 40 }, (_, j) => (i * j * 7) % 200),
    );
    const began = performance.now();
    saturationBand(interviewCodes(many), { ...options, orders: 1000 });
    expect(performance.now() - began).toBeLessThan(3000);
  });

  it("refuses to draw nothing", () => {
    expect(() => saturationBand(codes, { ...options, orders: 0 })).toThrow(
      new RangeError("saturationBand requires 1 order or more, got 0"),
    );
  });
});
