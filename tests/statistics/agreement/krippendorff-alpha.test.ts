import { describe, expect, it } from "vitest";
import { type Ratings, ratingsOf } from "../../../src/core/ratings.ts";
import { krippendorffAlpha } from "../../../src/statistics/agreement/krippendorff-alpha.ts";
import { present } from "../../present.ts";
import { coefficient } from "./our-figure.ts";
import { publishedCase, ratingsFromTable } from "./reference-cases.ts";

const { ratings } = publishedCase("krippendorff-4coders-12units");
const VALUES = [1, 2, 3, 4, 5];
const alphaOf = (some: Ratings, ...rest: [Parameters<typeof krippendorffAlpha>[1], number[]?]) =>
  present(coefficient(krippendorffAlpha(some, ...rest)));

describe("krippendorffAlpha", () => {
  it("does not ask for the unit or the origin of an interval scale, nor for the unit of a ratio scale", () => {
    const celsius = alphaOf(ratings, "interval", VALUES);
    const fahrenheit = VALUES.map((value) => 32 + 1.8 * value);
    expect(alphaOf(ratings, "interval", fahrenheit)).toBeCloseTo(celsius, 12);
    const metres = alphaOf(ratings, "ratio", VALUES);
    const feet = VALUES.map((value) => value / 0.3048);
    expect(alphaOf(ratings, "ratio", feet)).toBeCloseTo(metres, 12);
    expect(alphaOf(ratings, "ratio", fahrenheit)).not.toBeCloseTo(metres, 2);
  });

  it("takes values of a ratio scale that include 0, and some whose sum would overflow", () => {
    const units = [
      [0, 0],
      [0, 1],
      [1, 1],
    ];
    const zero = ratingsOf(units, { coders: 2, categories: 2 });
    // (0 − 3)/(0 + 3) is −1: as unlike as can be, so α is that of a nominal variable.
    expect(alphaOf(zero, "ratio", [0, 3])).toBeCloseTo(alphaOf(zero, "nominal"), 14);
    expect(alphaOf(zero, "ratio", [0.5e308, 1.5e308])).toBeCloseTo(alphaOf(zero, "ratio", [1, 3]), 14);
    expect(krippendorffAlpha(zero, "interval", [-1e300, 1e300])).toEqual({ reason: "not-computable" });
  });

  it("goes by the order of categories on the ordinal level, from either end", () => {
    const { coders, categories, patterns, counts } = ratings;
    const turn = (map: (category: number) => number) => ({
      ...{ coders, categories, counts },
      patterns: patterns.map((one) => (one < 0 ? one : map(one))),
    });
    const here = alphaOf(ratings, "ordinal");
    expect(
      alphaOf(
        turn((one) => categories - 1 - one),
        "ordinal",
      ),
    ).toBeCloseTo(here, 12);
    expect(
      alphaOf(
        turn((one) => (2 * one) % categories),
        "ordinal",
      ),
    ).not.toBeCloseTo(here, 2);
  });

  it("ignores units with fewer than two ratings", () => {
    const reference = publishedCase("alpha-single-rating-ignored");
    const more = ratingsOf(
      [
        [1, 0, 0],
        [1, 0, -1],
        [-1, -1, 1],
        [-1, -1, -1],
        [0, -1, -1],
      ],
      { coders: 3, categories: 2 },
    );
    expect(krippendorffAlpha(more, "nominal")).toEqual(krippendorffAlpha(reference.ratings, "nominal"));
  });

  it("refuses an interval or ratio variable without one usable value per category", () => {
    const wrong: [Parameters<typeof krippendorffAlpha>[1], number[]?][] = [
      ["interval"],
      ["interval", [1, 2, 3, 4]],
      ["interval", [1, 2, 3, 4, Number.NaN]],
      ["interval", [1, 2, 3, 4, Number.POSITIVE_INFINITY]],
      ["ratio", [-1, 2, 3, 4, 5]],
    ];
    for (const [level, values] of wrong) {
      expect(() => krippendorffAlpha(ratings, level, values)).toThrow(RangeError);
    }
    expect(() => krippendorffAlpha(ratings, "interval")).toThrow(
      "levelDifference requires one finite number for each of 5 categories",
    );
  });

  it("does ten million characters and three thousand categories in well under a second each", () => {
    const rare = ratingsFromTable([
      [9_999_940, 10],
      [10, 40],
    ]);
    const n = 2e7;
    const exact = 1 - 40 / n / ((2 * 100 * (n - 100)) / (n * (n - 1)));
    expect(alphaOf(rare, "nominal")).toBeCloseTo(exact, 15);
    const many = Array.from({ length: 6000 }, (_, i) => [i % 3000, (i * 7) % 3000]);
    const wide = ratingsOf(many, { coders: 2, categories: 3000 });
    const started = performance.now();
    for (const level of ["nominal", "ordinal", "interval", "ratio"] as const) {
      alphaOf(
        wide,
        level,
        Array.from({ length: 3000 }, (_, i) => i),
      );
    }
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
