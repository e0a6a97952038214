import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { itemPatternsOf } from "../../../src/core/item-patterns.ts";
import { pairedSampleOf, sampleOf } from "../../../src/core/sample.ts";
import { holm } from "../../../src/statistics/holm.ts";
import { alphaIfDropped, cronbachAlpha } from "../../../src/statistics/items/cronbach-alpha.ts";
import { difficulty } from "../../../src/statistics/items/difficulty.ts";
import { itemChange } from "../../../src/statistics/items/item-change.ts";
import { itemRest } from "../../../src/statistics/items/item-rest.ts";
import { measurementError } from "../../../src/statistics/items/measurement-error.ts";
import { totalScores } from "../../../src/statistics/items/total-scores.ts";
import { SEEDED } from "../../arbitraries.ts";
import { present } from "../../present.ts";
import { relativeError } from "../../relative-error.ts";
import { itemOracles, lsat7, patternsOf } from "./oracle.ts";

const close = (got: unknown, want: number, tolerance = 1e-12) =>
  expect(relativeError(got as number, want)).toBeLessThan(tolerance);
const cases = Object.entries(itemOracles.cases);
const names = Object.keys(lsat7.oracle.difficulty);
const varied = fc
  .array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 }), {
    minLength: 4,
    maxLength: 30,
  })
  .filter((rows) => {
    const { totals } = totalScores(patternsOf(rows));
    return totals.some((total) => total !== totals[0]);
  });

describe("the items of LSAT 7", () => {
  const { patterns, oracle } = lsat7;

  it("have R's alpha and Feldt's interval [.39796, .50520]: 1e-12, bounds 1e-9", () => {
    const { estimate, interval } = present(cronbachAlpha(patterns, 0.95));
    close(estimate, oracle.alpha);
    close(interval!.low, oracle.alphaLow, 1e-9);
    close(interval!.high, oracle.alphaHigh, 1e-9);
    expect(interval!.low!.toFixed(5)).toBe("0.39796");
    expect(interval!.high!.toFixed(5)).toBe("0.50520");
    expect(interval!.method).toBe("feldt");
  });

  it("have R's difficulty, item-rest correlation, alpha if dropped and error of measurement: 1e-12", () => {
    const dropped = alphaIfDropped(patterns);
    for (const [j, name] of names.entries()) {
      const sample = sampleOf(patterns.items[j]!, patterns.counts);
      close(difficulty(sample, 1), oracle.difficulty[name]!);
      close(itemRest(patterns)[j], oracle.itemRest[name]!);
      close(dropped[j], oracle.alphaIfDropped[name]!);
    }
    close(measurementError(patterns), oracle.sem);
  });

  it("are 1,000 people in 32 patterns", () => {
    expect(patterns.n).toBe(1000);
    expect(patterns.counts).toHaveLength(32);
  });
});

describe("item statistics", () => {
  for (const [name, want] of cases) {
    const patterns = patternsOf(want.x);
    it(`agree with R's psych on the case "${name}": 1e-12, bounds 1e-9`, () => {
      const alpha = present(cronbachAlpha(patterns, want.level));
      close(alpha.estimate, want.alpha);
      if (want.low !== undefined) close(alpha.interval!.low, want.low, 1e-9);
      if (want.high !== undefined) close(alpha.interval!.high, want.high, 1e-9);
      for (const [j, r] of want.itemRest.entries()) {
        if (r === null) expect(itemRest(patterns)[j]).toEqual({ reason: "no-variation" });
        else close(itemRest(patterns)[j], r, 1e-11);
      }
      const dropped = alphaIfDropped(patterns);
      for (const [j, value] of (want.alphaIfDropped ?? []).entries()) close(dropped[j], value, 1e-11);
      if (want.sem !== undefined) close(measurementError(patterns), want.sem);
    });
  }

  it("cover what can go differently: points, marks, decimals, a negative alpha, two items, a constant one", () => {
    expect(cases.map(([name]) => name)).toEqual([
      ...["points", "marks", "decimals", "negative", "pair", "constant"],
    ]);
    expect(itemOracles.cases["negative"]!.alpha).toBeLessThan(0);
  });

  it("have no error of measurement where alpha is negative", () => {
    expect(measurementError(patternsOf(itemOracles.cases["negative"]!.x))).toEqual({
      reason: "negative-alpha",
    });
  });

  it("have no alpha if one of two items is dropped, and none at all for one item", () => {
    const pair = patternsOf(itemOracles.cases["pair"]!.x);
    expect(alphaIfDropped(pair)).toEqual([{ reason: "too-few-items" }, { reason: "too-few-items" }]);
    const one = itemPatternsOf([[0, 1, 1]]);
    expect(cronbachAlpha(one, 0.95)).toEqual({ reason: "too-few-items" });
    expect(itemRest(one)[0]).toEqual({ reason: "too-few-items" });
    expect(measurementError(one)).toEqual({ reason: "too-few-items" });
  });

  it("keep a constant item in k: alpha falls by (k - 1)^2/(k(k - 2)) when one joins", () => {
    const rows = itemOracles.cases["points"]!.x;
    const without = present(cronbachAlpha(patternsOf(rows), 0.95)).estimate;
    const withIt = present(cronbachAlpha(patternsOf(rows.map((row) => [...row, 3])), 0.95)).estimate;
    close(withIt, without * (7 / 6 / (6 / 5)));
  });

  it("have a reason for nobody, one person, and people who all answered alike", () => {
    expect(cronbachAlpha(itemPatternsOf([[], []]), 0.95)).toEqual({ reason: "too-few-pairs" });
    expect(cronbachAlpha(itemPatternsOf([[1], [0]]), 0.95)).toEqual({ reason: "too-few-pairs" });
    expect(itemRest(itemPatternsOf([[1], [0]]))[0]).toEqual({ reason: "too-few-pairs" });
    const alike = itemPatternsOf([
      [1, 1, 1],
      [0, 0, 0],
      [1, 1, 1],
    ]);
    expect(cronbachAlpha(alike, 0.95)).toEqual({ reason: "no-variation" });
    expect(itemRest(alike)[0]).toEqual({ reason: "no-variation" });
    expect(difficulty(sampleOf([]), 1)).toEqual({ reason: "too-few-pairs" });
  });

  it("have an alpha of exactly 1, without an interval, where items differ by constants", () => {
    const parallel = itemPatternsOf([
      [0.1, 0.2, 0.4],
      [1.1, 1.2, 1.4],
    ]);
    expect(cronbachAlpha(parallel, 0.95)).toEqual({ estimate: 1, reason: "no-variation" });
    expect(itemRest(parallel)[0]).toBe(1);
    expect(measurementError(parallel)).toBeCloseTo(0, 12);
  });

  it("are the same in any order of people, with people counted or written out, and on another scale", () => {
    fc.assert(
      fc.property(varied, fc.integer({ min: 1, max: 5 }), (rows, factor) => {
        const plain = present(cronbachAlpha(patternsOf(rows), 0.95)).estimate;
        expect(present(cronbachAlpha(patternsOf(rows.toReversed()), 0.95)).estimate).toBe(plain);
        const scaled = rows.map((row) => row.map((score) => score * factor + 7));
        expect(present(cronbachAlpha(patternsOf(scaled), 0.95)).estimate).toBeCloseTo(plain, 11);
        const twice = patternsOf([...rows, ...rows]);
        const counted = patternsOf(
          rows,
          rows.map(() => 2),
        );
        expect(cronbachAlpha(counted, 0.95)).toEqual(cronbachAlpha(twice, 0.95));
        expect(plain).toBeLessThanOrEqual(1);
      }),
      SEEDED,
    );
  });

  it("lose nothing when a billion is added to every score", () => {
    const { x } = itemOracles.cases["points"]!;
    const far = patternsOf(x.map((row) => row.map((score) => score + 1e9)));
    close(present(cronbachAlpha(far, 0.95)).estimate, itemOracles.cases["points"]!.alpha);
    close(itemRest(far)[0], itemOracles.cases["points"]!.itemRest[0]!);
  });

  it("put the interval around alpha, wider at a higher level", () => {
    const patterns = patternsOf(itemOracles.cases["points"]!.x);
    const [narrow, wide] = [0.8, 0.99].map((level) => present(cronbachAlpha(patterns, level)));
    expect(narrow!.interval!.low).toBeGreaterThan(wide!.interval!.low!);
    expect(narrow!.interval!.high).toBeLessThan(wide!.interval!.high!);
    expect(narrow!.interval!.low).toBeLessThan(narrow!.estimate);
    expect(narrow!.interval!.high).toBeGreaterThan(narrow!.estimate);
  });

  it("refuse what they cannot mean", () => {
    expect(() => cronbachAlpha(itemPatternsOf([[0, 1]]), 1)).toThrow(RangeError);
    expect(() => difficulty(sampleOf([1]), 0)).toThrow(RangeError);
  });

  it("divide points by the maximum", () => {
    expect(difficulty(sampleOf([0.1, 0.2, 0.3]), 0.4)).toBe(0.5);
  });
});

describe("itemPatternsOf", () => {
  it("puts equal patterns together and drops what nobody gave", () => {
    const patterns = itemPatternsOf(
      [
        [1, 0, 1, 0],
        [2, 2, 2, 5],
      ],
      [1, 2, 3, 0],
    );
    expect(patterns).toEqual({
      items: [Float64Array.of(1, 0), Float64Array.of(2, 2)],
      counts: Float64Array.of(4, 2),
      n: 6,
    });
  });

  it("refuses ragged columns, numbers that are none, and counts that are not whole", () => {
    expect(() => itemPatternsOf([[1, 2], [1]])).toThrow(RangeError);
    expect(() => itemPatternsOf([[Number.NaN]])).toThrow(RangeError);
    expect(() => itemPatternsOf([[1]], [0.5])).toThrow(RangeError);
    expect(() => itemPatternsOf([[1]], [-1])).toThrow(RangeError);
  });
});

describe("itemChange", () => {
  it("counts learned, kept, lost and never, by hand", () => {
    const pairs = pairedSampleOf([0, 0, 1, 1, 0], [1, 0, 1, 0, 1], [3, 2, 5, 1, 4]);
    const { mcnemar, ...counts } = present(itemChange(pairs));
    expect(counts).toEqual({ learned: 7, kept: 5, lost: 1, never: 2 });
    // Of 8 changers 7 learned: 2 · (1 + 8)/2^8.
    close(present(mcnemar).p, 18 / 256);
  });

  it.each(itemOracles.mcnemar)(
    "agrees with R's binom.test on $learned learned, $lost lost: 1e-12",
    (want) => {
      const pairs = pairedSampleOf([0, 1], [1, 0], [want.learned, want.lost]);
      close(present(present(itemChange(pairs)).mcnemar).p, want.p);
    },
  );

  it("has p values that Holm adjusts as R does: 1e-12", () => {
    const adjusted = holm(itemOracles.mcnemar.map(({ p }) => p));
    for (const [i, want] of itemOracles.holm.entries()) close(adjusted[i], want);
  });

  it("has no test where nobody changed, and no counts for points or nobody", () => {
    expect(present(itemChange(pairedSampleOf([0, 1], [0, 1]))).mcnemar).toEqual({ reason: "no-changers" });
    expect(itemChange(pairedSampleOf([0, 2], [0, 1]))).toEqual({ reason: "not-dichotomous" });
    expect(itemChange(pairedSampleOf([0, 1], [0, 0.5]))).toEqual({ reason: "not-dichotomous" });
    expect(itemChange(pairedSampleOf([], []))).toEqual({ reason: "too-few-pairs" });
  });
});
