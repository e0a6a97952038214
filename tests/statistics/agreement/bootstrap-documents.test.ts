import { describe, expect, it } from "vitest";
import { type Ratings, ratingsOf } from "../../../src/core/ratings.ts";
import { bootstrapDocuments } from "../../../src/statistics/agreement/bootstrap-documents.ts";
import { coefficientOf } from "../../../src/statistics/agreement/coefficient-of.ts";
import { krippendorffAlpha } from "../../../src/statistics/agreement/krippendorff-alpha.ts";
import { weightedRatings } from "../../../src/statistics/agreement/weighted-ratings.ts";
import { present } from "../../present.ts";
import { documentRatingsOf } from "./document-ratings-of.ts";

const options = { resamples: 4000, seed: 1, confidence: 0.95 };
/** How many of the drawn documents are among the first. */
const drawnOfFirst = (some: number) => (weights: Float64Array) =>
  weights.subarray(0, some).reduce((sum, weight) => sum + weight, 0);

describe("bootstrapDocuments", () => {
  it("draws documents binomially", () => {
    // R: qbinom(c(.025, .975), 20, c(.5, .25)) are 6, 14 and 2, 9; pbinom puts no resampling error near them.
    const [half, quarter] = bootstrapDocuments(
      20,
      (weights) => [drawnOfFirst(10)(weights), drawnOfFirst(5)(weights)],
      options,
    );
    const method = "bootstrap-documents";
    expect(half).toEqual({ interval: { level: 0.95, low: 6, high: 14, method }, dropped: 0 });
    expect(quarter).toEqual({ interval: { level: 0.95, low: 2, high: 9, method }, dropped: 0 });
  });

  it("draws as many documents as there are, every one of them", () => {
    const seen = new Float64Array(9);
    bootstrapDocuments(
      9,
      (weights) => {
        expect(weights.reduce((sum, weight) => sum + weight)).toBe(9);
        for (const [d, weight] of weights.entries()) seen[d]! += weight;
        return [weights[0]];
      },
      options,
    );
    for (const times of seen) expect(Math.abs(times / (options.resamples + 1) - 1)).toBeLessThan(0.07);
  });

  it("gives the same intervals for the same seed, and others for another", () => {
    const spread = (weights: Float64Array) => [weights.reduce((sum, w, d) => sum + w * d * d, 0)];
    const first = bootstrapDocuments(30, spread, options);
    expect(bootstrapDocuments(30, spread, options)).toEqual(first);
    expect(bootstrapDocuments(30, spread, { ...options, seed: 2 })).not.toEqual(first);
  });

  it("gives these very numbers on every version of Node", () => {
    const spread = (weights: Float64Array) => [weights.reduce((sum, w, d) => sum + w * d * d, 0)];
    const [first] = bootstrapDocuments(30, spread, { ...options, resamples: 100 });
    expect(first!.interval).toMatchObject({ low: 6164.475, high: 11384.3 });
  });

  it("has none below 8 documents, and calls it approximate below 20", () => {
    const of = (documents: number) => bootstrapDocuments(documents, (weights) => [weights[0]], options)[0]!;
    for (const documents of [0, 1, 7]) {
      expect(of(documents)).toEqual({ interval: { reason: "too-few-documents" }, dropped: 0 });
    }
    expect(of(8).interval).toMatchObject({ method: "bootstrap-documents-approximate" });
    expect(of(19).interval).toMatchObject({ method: "bootstrap-documents-approximate" });
    expect(of(20).interval).toMatchObject({ method: "bootstrap-documents" });
  });

  it("drops and counts resamples without the statistic, up to half of them", () => {
    // The first document is missed by (7/8)^8 = .344 of the resamples; both of the first two are hit by .43.
    const [one, two, none] = bootstrapDocuments(
      8,
      (weights) => [
        weights[0]! > 0 ? weights[1]! : undefined,
        weights[0]! > 0 && weights[1]! > 0 ? weights[2]! : undefined,
        weights.every((weight) => weight === 1) ? 0.5 : undefined,
      ],
      options,
    );
    expect(Math.abs(one!.dropped / options.resamples - 0.3436)).toBeLessThan(0.03);
    expect(one!.interval).toHaveProperty("low");
    expect(two!.dropped).toBeGreaterThan(options.resamples / 2);
    expect(two!.interval).toEqual({ reason: "no-variation" });
    expect(none!.interval).toEqual({ reason: "no-variation" });
    expect(none!.dropped).toBeGreaterThan(0.98 * options.resamples);
  });

  it("has no interval for what does not exist for the documents themselves, or is always the same", () => {
    const [absent, constant, broken] = bootstrapDocuments(
      8,
      (weights) => [weights[0] === 1 ? undefined : 1 + weights[0]!, 1, Number.NaN],
      options,
    );
    const none = { reason: "no-variation" };
    expect([absent!.interval, constant!.interval, broken!.interval]).toEqual([none, none, none]);
    expect(broken!.dropped).toBe(options.resamples);
  });

  it("holds α of 12 interviews between its bounds, without the intervals' being those of single units", () => {
    const shape = { coders: 2, categories: 2 };
    const units = [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ];
    const documents = Array.from({ length: 12 }, (_, d) => {
      const wrong = d % 3 === 0 ? 60 : 2;
      return ratingsOf(units, shape, [800, wrong, wrong, 100]);
    });
    const alpha = (ratings: Ratings) =>
      coefficientOf([present(krippendorffAlpha(ratings, "nominal"))]) as number;
    const table = documentRatingsOf(documents);
    const [got] = bootstrapDocuments(12, (weights) => [alpha(weightedRatings(table, weights))], options);
    const { low, high } = present(got!.interval);
    const estimate = alpha(weightedRatings(table, new Float64Array(12).fill(1)));
    expect(low).toBeLessThan(estimate);
    expect(high).toBeGreaterThan(estimate);
    // Binomial drawing of the careless documents: 1 … 7 of 12 at the 2.5 % and 97.5 % quantiles.
    const careless = (k: number) =>
      alpha(weightedRatings(table, Float64Array.from([k, 12 - k, ...Array(10).fill(0)])));
    expect(low).toBeCloseTo(careless(7), 12);
    expect(high).toBeCloseTo(careless(1), 12);
  });

  it("draws 500 interviews with 100 codes a thousand times in a few seconds", () => {
    const shape = { coders: 2, categories: 2 };
    const units = [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ];
    const codes = Array.from({ length: 100 }, (_, c) =>
      documentRatingsOf(
        Array.from({ length: 500 }, (_, d) =>
          ratingsOf(units, shape, [10_000, (d * c) % 97, (d + c) % 89, (7 * d + c) % 500]),
        ),
      ),
    );
    const started = performance.now();
    const intervals = bootstrapDocuments(
      500,
      (weights) => {
        const parts = codes.map((code) =>
          present(krippendorffAlpha(weightedRatings(code, weights), "nominal")),
        );
        return [...parts.map((part) => coefficientOf([part])), coefficientOf(parts)] as number[];
      },
      { ...options, resamples: 1000 },
    );
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(intervals.length).toBe(101);
    expect(intervals.every(({ interval }) => "low" in interval)).toBe(true);
  });

  it("refuses what is no number of documents or resamples, no seed and no confidence", () => {
    const run = (documents: number, changed: Partial<typeof options> = {}) =>
      bootstrapDocuments(documents, (weights) => [weights[0]], { ...options, ...changed });
    expect(() => run(8.5)).toThrow(
      "bootstrapDocuments requires documents as a whole number of 0 or more, got 8.5",
    );
    expect(() => run(-1)).toThrow(RangeError);
    expect(() => run(8, { resamples: 0 })).toThrow(RangeError);
    expect(() => run(8, { seed: 0.5 })).toThrow(
      "bootstrapDocuments requires a seed as a whole number, got 0.5",
    );
    expect(() => run(8, { confidence: 1 })).toThrow(RangeError);
  });
});
