import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/core/sample.ts";
import { walshAverage } from "../../src/statistics/walsh-average.ts";
import { fewDifferences } from "../score-differences.ts";

/** All Walsh averages of quarters and tenths, exactly, in ascending order. */
function allAverages(values: readonly number[]): number[] {
  const units = values.map((x) => Math.round(x * 20));
  return units
    .flatMap((a, i) => units.slice(i).map((b) => a + b))
    .sort((a, b) => a - b)
    .map((sum) => sum / 40);
}

describe("walshAverage", () => {
  it("gives every Walsh average in order, as the decimals are written", () => {
    fc.assert(
      fc.property(fewDifferences(25), (values) => {
        const sample = sampleOf(values);
        allAverages(values).forEach((average, i) => {
          expect(walshAverage(sample, BigInt(i + 1))).toBe(average);
        });
      }),
      { seed: 10 },
    );
  });

  it("keeps decimal sums clean: (0.1 + 0.2)/2 is 0.15", () => {
    expect(walshAverage(sampleOf([0.1, 0.2]), 2n)).toBe(0.15);
  });

  it("finds averages of any binary values, huge, tiny and of both signs", () => {
    const values = fc.array(fc.double({ noNaN: true, min: -1e300, max: 1e300 }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(values, (some) => {
        const sums = some.flatMap((a, i) => some.slice(i).map((b) => a + b)).sort((a, b) => a - b);
        const found = sums.map((_, i) => walshAverage(sampleOf(some), BigInt(i + 1)) * 2);
        found.forEach((sum, i) => {
          // Decimal and binary sums of full doubles may differ in the last place of the larger value.
          const scale = Math.max(...some.map(Math.abs));
          expect(Math.abs(sum - sums[i]!)).toBeLessThanOrEqual(
            2 * Number.EPSILON * scale + 2 * Number.MIN_VALUE,
          );
        });
      }),
      { seed: 11 },
    );
  });

  it("counts pairs exactly where there are more than 2^53", () => {
    const [few, many] = [300_000_001, 699_999_998];
    const sample = sampleOf([-1, 2], [few, many]);
    const low = (BigInt(few) * BigInt(few + 1)) / 2n;
    const mixed = BigInt(few) * BigInt(many);
    expect(walshAverage(sample, low)).toBe(-1);
    expect(walshAverage(sample, low + 1n)).toBe(0.5);
    expect(walshAverage(sample, low + mixed)).toBe(0.5);
    expect(walshAverage(sample, low + mixed + 1n)).toBe(2);
  });

  it("refuses ranks that do not exist", () => {
    expect(() => walshAverage(sampleOf([1, 2]), 4n)).toThrow(
      new RangeError("walshAverage requires a rank from 1 to 3, got 4"),
    );
    expect(() => walshAverage(sampleOf([1, 2]), 0n)).toThrow(RangeError);
    expect(() => walshAverage(sampleOf([]), 1n)).toThrow(RangeError);
  });
});
