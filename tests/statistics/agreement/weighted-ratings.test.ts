import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Ratings, ratingsOf } from "../../../src/core/ratings.ts";
import { percentAgreement } from "../../../src/statistics/agreement/percent-agreement.ts";
import { tallyRatings } from "../../../src/statistics/agreement/tally-ratings.ts";
import { weightedRatings } from "../../../src/statistics/agreement/weighted-ratings.ts";
import { SEEDED } from "../../arbitraries.ts";
import { documentRatingsOf } from "./document-ratings-of.ts";

const shape = { coders: 2, categories: 3 };
const agree = ratingsOf([[0, 0]], shape, [30]);
const mixed = ratingsOf(
  [
    [0, 1],
    [0, 0],
    [-1, 2],
  ],
  shape,
  [10, 5, 1],
);
const empty = ratingsOf([], shape);

const rowsOf = ({ coders, patterns, counts }: Ratings) =>
  new Map([...counts].map((n, p) => [patterns.subarray(p * coders, (p + 1) * coders).join(), n]));

describe("documentRatingsOf", () => {
  it("gives all documents the same patterns, and entries only to what they have", () => {
    const unseen = ratingsOf([[2, 2]], shape, [0]);
    const ratings = documentRatingsOf([agree, unseen, mixed]);
    expect(ratings.documents).toBe(3);
    expect([...ratings.patterns]).toEqual([0, 0, 0, 1, -1, 2]);
    expect([...ratings.document]).toEqual([0, 2, 2, 2]);
    expect([...ratings.pattern]).toEqual([0, 1, 0, 2]);
    expect([...ratings.count]).toEqual([30, 10, 5, 1]);
  });

  it("refuses no documents, and documents that do not fit together", () => {
    expect(() => documentRatingsOf([])).toThrow("documentRatingsOf requires one document or more, got none");
    const wider = ratingsOf([[0, 0]], { coders: 2, categories: 4 });
    const more = ratingsOf([[0, 0, 0]], { coders: 3, categories: 3 });
    for (const other of [wider, more]) expect(() => documentRatingsOf([agree, other])).toThrow(RangeError);
  });
});

describe("weightedRatings", () => {
  const ratings = documentRatingsOf([agree, empty, mixed]);

  it("counts every document as often as its weight says", () => {
    const ones = weightedRatings(ratings, Float64Array.of(1, 1, 1));
    expect(rowsOf(ones)).toEqual(new Map(Object.entries({ "0,0": 35, "0,1": 10, "-1,2": 1 })));
    const twice = weightedRatings(ratings, Float64Array.of(0, 1, 2));
    expect(rowsOf(twice)).toEqual(new Map(Object.entries({ "0,0": 10, "0,1": 20, "-1,2": 2 })));
    expect(percentAgreement(twice)).toBeCloseTo(1 / 3, 14);
  });

  it("keeps patterns nobody drew without letting them count as variation", () => {
    const first = weightedRatings(ratings, Float64Array.of(3, 0, 0));
    expect([...first.counts]).toEqual([90, 0, 0]);
    expect(tallyRatings(first)).toEqual(tallyRatings(ratingsOf([[0, 0]], shape, [90])));
  });

  it("is the ratings of a list in which documents are repeated", () => {
    const unit = fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 2, maxLength: 2 });
    const document = fc.record({
      units: fc.array(unit, { maxLength: 8 }),
      weight: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(document, { minLength: 1, maxLength: 8 }), (documents) => {
        const table = documentRatingsOf(documents.map(({ units }) => ratingsOf(units, shape)));
        const got = weightedRatings(
          table,
          Float64Array.from(documents, ({ weight }) => weight),
        );
        const list = documents.flatMap(({ units, weight }) => Array(weight).fill(units).flat() as number[][]);
        const want = rowsOf(ratingsOf(list, shape));
        expect(new Map([...rowsOf(got)].filter(([, n]) => n > 0))).toEqual(want);
      }),
      SEEDED,
    );
  });

  it("refuses weights for other documents", () => {
    expect(() => weightedRatings(ratings, Float64Array.of(1, 1))).toThrow(
      new RangeError("weightedRatings requires 3 weights, got 2"),
    );
  });
});
