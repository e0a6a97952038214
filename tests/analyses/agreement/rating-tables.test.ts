import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RatedUnit } from "../../../src/analyses/agreement/rated-unit.ts";
import {
  type RatingsByDocument,
  ratingsByCode,
  ratingsOfVariable,
} from "../../../src/analyses/agreement/rating-tables.ts";
import { NOT_RATED } from "../../../src/core/ratings.ts";
import { SEEDED } from "../../arbitraries.ts";

const CODERS = 3;

function unitsWith(ratings: fc.Arbitrary<readonly (number[] | undefined)[]>): fc.Arbitrary<RatedUnit[]> {
  return fc.array(
    fc.record({ document: fc.integer({ min: -1, max: 3 }), weight: fc.integer({ min: 1, max: 9 }), ratings }),
    { maxLength: 30 },
  );
}
const some = (codes: fc.Arbitrary<number[]>) =>
  fc.array(fc.option(codes, { nil: undefined }), { minLength: CODERS, maxLength: CODERS });

/** Every unit of the table as "document: pattern", as often as it stands for one; patterns of nobody's documents as "?". */
function spread({ ratings, comparedDocuments }: RatingsByDocument): string[] {
  return [...ratings.document].flatMap((document, e) => {
    const p = ratings.pattern[e]!;
    const pattern = [...ratings.patterns.subarray(p * CODERS, (p + 1) * CODERS)].join();
    const place = document < comparedDocuments ? String(document) : "?";
    return Array.from({ length: ratings.count[e]! }, () => `${place}: ${pattern}`);
  });
}

/** The same from the units, one by one. */
function spreadByHand(units: readonly RatedUnit[], ratingOf: (given: readonly number[]) => number): string[] {
  const isCompared = ({ ratings }: RatedUnit) => ratings.filter((given) => given !== undefined).length > 1;
  const documents = [...new Set(units.filter(isCompared).map(({ document }) => document))];
  return units.flatMap(({ document, weight, ratings }) => {
    const place = documents.includes(document) ? String(documents.indexOf(document)) : "?";
    const pattern = ratings.map((given) => (given === undefined ? NOT_RATED : ratingOf(given))).join();
    return Array.from({ length: weight }, () => `${place}: ${pattern}`);
  });
}

describe("ratingsByCode", () => {
  it("has for every code what going through the units one by one gives, document by document", () => {
    fc.assert(
      fc.property(unitsWith(some(fc.uniqueArray(fc.nat(3), { maxLength: 3 }))), (units) => {
        const byCode = ratingsByCode(units, CODERS, [0, 1, 2]);
        expect([...byCode.keys()]).toEqual([0, 1, 2]);
        for (const [code, table] of byCode) {
          const want = spreadByHand(units, (given) => Number(given.includes(code)));
          expect(spread(table).sort()).toEqual(want.sort());
        }
      }),
      SEEDED,
    );
  });
});

describe("ratingsOfVariable", () => {
  it("has the category of every unit, document by document", () => {
    fc.assert(
      fc.property(unitsWith(some(fc.nat(3).map((code) => [code]))), (units) => {
        const table = ratingsOfVariable(units, CODERS, 4, (code) => 3 - code);
        expect(spread(table).sort()).toEqual(spreadByHand(units, ([code]) => 3 - code!).sort());
      }),
      SEEDED,
    );
  });
});
