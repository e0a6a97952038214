import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differencesOf, pairedSampleOf, postOf, preOf, sampleOf } from "../../src/core/sample.ts";

const RUNS = { seed: 20261123, numRuns: 200 };
const scores = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 40 });

describe("a sample", () => {
  it("holds distinct values in ascending order with how many had each", () => {
    expect(sampleOf([3, 1, 3, 2, 3])).toEqual({
      values: Float64Array.of(1, 2, 3),
      counts: Float64Array.of(1, 1, 3),
      n: 5,
    });
    expect(sampleOf([2, 1, 2], [5, 0, 1])).toEqual({
      values: Float64Array.of(2),
      counts: Float64Array.of(6),
      n: 6,
    });
    expect(Object.is(sampleOf([-0]).values[0], 0)).toBe(true);
    expect(sampleOf([]).n).toBe(0);
  });

  it("is the same from rows in any order, and from counts", () => {
    fc.assert(
      fc.property(scores, (rows) => {
        const sample = sampleOf(rows);
        expect(sampleOf([...rows].reverse())).toEqual(sample);
        expect(sampleOf(sample.values, sample.counts)).toEqual(sample);
        expect(
          sampleOf(
            rows,
            rows.map(() => 1),
          ),
        ).toEqual(sample);
        expect([...sample.values].every((value, i, all) => i === 0 || all[i - 1]! < value)).toBe(true);
        expect(sample.n).toBe(rows.length);
      }),
      RUNS,
    );
  });

  it("refuses what is no number or no count, with its own name", () => {
    expect(() => sampleOf([Number.NaN])).toThrow("sampleOf requires finite numbers, got NaN");
    expect(() => sampleOf([1], [0.5])).toThrow("sampleOf requires whole counts of 0 or more, got 0.5");
    expect(() => pairedSampleOf([1], [])).toThrow(
      "pairedSampleOf requires as many post as pre values, got 0 and 1",
    );
    expect(() => pairedSampleOf([1], [Number.POSITIVE_INFINITY])).toThrow("finite");
    expect(() => pairedSampleOf([1], [1], [-1])).toThrow("whole counts");
  });
});

describe("pairs", () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
    maxLength: 40,
  });

  it("are distinct, in order of pre, then post, whatever the order of rows", () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const sample = pairedSampleOf(
          rows.map(([x]) => x),
          rows.map(([, y]) => y),
        );
        const reversed = [...rows].reverse();
        expect(
          pairedSampleOf(
            reversed.map(([x]) => x),
            reversed.map(([, y]) => y),
          ),
        ).toEqual(sample);
        const keys = Array.from(sample.pre, (x, i) => x * 10 + sample.post[i]!);
        expect(keys).toEqual([...new Set(rows.map(([x, y]) => x * 10 + y))].sort((a, b) => a - b));
        expect(sample.counts.reduce((a, b) => a + b, 0)).toBe(rows.length);
      }),
      RUNS,
    );
  });

  it("fall apart into their waves and differences", () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const sample = pairedSampleOf(
          rows.map(([x]) => x),
          rows.map(([, y]) => y),
        );
        expect(preOf(sample)).toEqual(sampleOf(rows.map(([x]) => x)));
        expect(postOf(sample)).toEqual(sampleOf(rows.map(([, y]) => y)));
        expect(differencesOf(sample)).toEqual(sampleOf(rows.map(([x, y]) => y - x)));
      }),
      RUNS,
    );
  });
});
