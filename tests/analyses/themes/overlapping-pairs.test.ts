import * as fc from "fast-check";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { describe, expect, it } from "vitest";
import { type OverlappingPair, overlappingPairs } from "../../../src/analyses/themes/overlapping-pairs.ts";
import type { PlacedCoding } from "../../../src/analyses/themes/spans-by-coder.ts";
import { SEEDED } from "../../arbitraries.ts";
import { present } from "../../present.ts";

const at = (code: number, start: number, end: number, document = 0, coder = 0): PlacedCoding => ({
  ...{ document, coder, code, start, end },
});

/** Every pair of codings looked at. */
function byLooking(codings: readonly PlacedCoding[]): OverlappingPair[] {
  const meets = (x: PlacedCoding, y: PlacedCoding) =>
    x.document === y.document && x.coder === y.coder && x.start < y.end && y.start < x.end;
  const codes = [...new Set(codings.map(({ code }) => code))].sort((x, y) => x - y);
  const of = (code: number) => codings.filter((coding) => coding.code === code);
  return codes.flatMap((a) =>
    codes
      .filter((b) => a < b)
      .map((b) => {
        const pairs = of(a).flatMap((x) => of(b).flatMap((y) => (meets(x, y) ? [[x, y] as const] : [])));
        return {
          ...{ a, b, overlaps: pairs.length },
          sameSpan: pairs.filter(([x, y]) => x.start === y.start && x.end === y.end).length,
          aMeeting: of(a).filter((x) => of(b).some((y) => meets(x, y))).length,
          bMeeting: of(b).filter((y) => of(a).some((x) => meets(x, y))).length,
        };
      })
      .filter(({ overlaps }) => overlaps > 0),
  );
}

const coding = fc
  .record({
    document: fc.integer({ min: -1, max: 0 }),
    coder: fc.integer({ min: 0, max: 1 }),
    code: fc.integer({ min: 0, max: 4 }),
    start: fc.integer({ min: 0, max: 12 }),
    length: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ length, ...rest }) => ({ ...rest, end: rest.start + length }));

describe("overlappingPairs", () => {
  it("counts what looking at every pair of codings counts", () => {
    fc.assert(
      fc.property(fc.array(coding, { maxLength: 40 }), (codings) => {
        expect(overlappingPairs(codings)).toEqual(byLooking(codings));
      }),
      { ...SEEDED, numRuns: 1000 },
    );
  });

  it("counts the same in long chains of one coder, where it no longer looks at every pair", () => {
    const dense = fc.array(
      coding.map((one) => ({ ...one, document: 0, coder: 0 })),
      { minLength: 12, maxLength: 40 },
    );
    fc.assert(
      fc.property(dense, (codings) => {
        expect(overlappingPairs(codings)).toEqual(byLooking(codings));
      }),
      { ...SEEDED, numRuns: 500 },
    );
  });

  it("gives up beyond a million pairs of codes, soon and for a reason", () => {
    const crowd = Array.from({ length: 2000 }, (_, code) => at(code, 0, 10));
    const start = performance.now();
    expect(overlappingPairs(crowd)).toEqual({ reason: "too-many-codes" });
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it("takes spans that share a character, and not spans that touch", () => {
    expect(overlappingPairs([at(0, 0, 5), at(1, 5, 9)])).toEqual([]);
    expect(overlappingPairs([at(0, 0, 6), at(1, 5, 9)])).toEqual([
      { a: 0, b: 1, overlaps: 1, sameSpan: 0, aMeeting: 1, bMeeting: 1 },
    ]);
  });

  it("keeps documents and coders apart", () => {
    expect(overlappingPairs([at(0, 0, 5, 0), at(1, 0, 5, 1)])).toEqual([]);
    expect(overlappingPairs([at(0, 0, 5, 0, 0), at(1, 0, 5, 0, 1)])).toEqual([]);
  });

  it("never pairs a code with itself, however its codings overlap", () => {
    expect(overlappingPairs([at(3, 0, 5), at(3, 2, 7), at(3, 0, 5)])).toEqual([]);
  });

  it("finds the same span again behind another one with the same start", () => {
    const [pair] = present(overlappingPairs([at(0, 0, 5), at(1, 0, 6), at(1, 0, 5)]));
    expect(pair).toMatchObject({ overlaps: 2, sameSpan: 1, aMeeting: 1, bMeeting: 2 });
  });

  it("takes a negative zero for zero", () => {
    expect(overlappingPairs([at(0, -0, 5), at(1, 0, 5), at(1, -3, -0)])).toEqual([
      { a: 0, b: 1, overlaps: 1, sameSpan: 1, aMeeting: 1, bMeeting: 1 },
    ]);
  });

  it("counts nothing in nothing", () => {
    expect(overlappingPairs([])).toEqual([]);
  });

  it("refuses a coding without length, and a code that is no index", () => {
    expect(() => overlappingPairs([at(0, 4, 4)])).toThrow(
      new RangeError("overlappingPairs requires start < end, got 4–4"),
    );
    expect(() => overlappingPairs([at(0, Number.NaN, 4)])).toThrow(RangeError);
    expect(() => overlappingPairs([at(-1, 0, 4)])).toThrow(
      new RangeError("overlappingPairs requires codes of 0 or more, got -1"),
    );
    expect(() => overlappingPairs([at(0.5, 0, 4)])).toThrow(RangeError);
  });

  it("counts 20,000 codings on one span without looking at their two hundred million pairs", () => {
    const crowd = Array.from({ length: 20_000 }, (_, i) => at(i % 60, 10, 90));
    const began = performance.now();
    const pairs = present(overlappingPairs(crowd));
    expect(performance.now() - began).toBeLessThan(3000);
    expect(pairs).toHaveLength((60 * 59) / 2);
    expect(pairs[0]).toEqual({
      ...{ a: 0, b: 1, overlaps: 334 * 334, sameSpan: 334 * 334 },
      ...{ aMeeting: 334, bMeeting: 334 },
    });
  });

  it("counts a hundred thousand codings of five hundred interviews", () => {
    const random = xoroshiro128plus(5);
    const below = (limit: number) => uniformInt(random, 0, limit - 1);
    const codings = Array.from({ length: 100_000 }, () => {
      const start = below(40_000);
      return at(below(60), start, start + 1 + below(2000), below(500), below(2));
    });
    const began = performance.now();
    const pairs = present(overlappingPairs(codings));
    expect(performance.now() - began).toBeLessThan(3000);
    expect(pairs).toHaveLength((60 * 59) / 2);
  });

  it("passes quickly over codes that never meet, as when a column of texts was taken for codes", () => {
    const codings = Array.from({ length: 50_000 }, (_, i) => at(i, 10 * i, 10 * i + 10));
    const began = performance.now();
    expect(overlappingPairs(codings)).toEqual([]);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
