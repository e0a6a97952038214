import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coOccurrence, type SpokenCoding } from "../../../src/analyses/themes/co-occurrence.ts";
import { SEEDED } from "../../arbitraries.ts";
import { present } from "../../present.ts";

const at = (code: number, start: number, end: number, informant = 0): SpokenCoding => ({
  ...{ document: 0, coder: 0, code, start, end, informant },
});

/** So many codings of each code, of which the first few overlap one to one. */
function codings(ofA: number, ofB: number, overlapping: number): SpokenCoding[] {
  const a = Array.from({ length: ofA }, (_, i) => at(0, 10 * i, 10 * i + 5));
  const b = Array.from({ length: ofB }, (_, i) => {
    const start = i < overlapping ? 10 * i + 2 : 100_000 + 10 * i;
    return at(1, start, start + 5);
  });
  return [...a, ...b];
}

describe("coOccurrence", () => {
  it("is 0.048 for 5 overlaps of 100 and 10 codings, as the ATLAS.ti manual has it", () => {
    const [pair] = present(coOccurrence(codings(100, 10, 5)));
    expect(pair).toMatchObject({ overlaps: 5, c: 5 / 105, bGivenA: 0.05, aGivenB: 0.5, unequal: true });
    expect((pair!.c as number).toFixed(3)).toBe("0.048");
  });

  it("is 1 where two codes always stand together on the same span", () => {
    expect(coOccurrence([at(0, 0, 9), at(1, 0, 9)])).toEqual([
      {
        ...{ a: 0, b: 1, overlaps: 1, sameSpan: 1, c: 1, aGivenB: 1, bGivenA: 1 },
        ...{ unequal: false, informants: 1, jaccard: 1 },
      },
    ]);
  });

  it("has no coefficient where one coding overlaps several, while the shares stand", () => {
    const [pair] = present(coOccurrence([at(0, 0, 100), at(1, 0, 10), at(1, 20, 30), at(1, 40, 50)]));
    expect(pair).toMatchObject({
      ...{ overlaps: 3, c: { reason: "overlaps-exceed-codings" } },
      ...{ aGivenB: 1, bGivenA: 1 },
    });
  });

  it("calls codes unequal beyond five to one, not at it", () => {
    expect(present(coOccurrence(codings(5, 1, 1)))[0]!.unequal).toBe(false);
    expect(present(coOccurrence(codings(6, 1, 1)))[0]!.unequal).toBe(true);
    expect(present(coOccurrence(codings(1, 6, 1)))[0]!.unequal).toBe(true);
  });

  it("counts informants with both codes wherever they spoke of them, and leaves unknown ones out", () => {
    const elsewhere = [at(0, 500, 510, 7), at(1, 600, 610, 7), at(0, 700, 710, 8), at(1, 800, 810, -1)];
    const [pair] = present(coOccurrence([at(0, 0, 5, 1), at(1, 0, 5, 1), ...elsewhere]));
    expect(pair).toMatchObject({ overlaps: 1, informants: 2, jaccard: 2 / 3 });
  });

  it("has no index of informants where none is known", () => {
    const [pair] = present(coOccurrence([at(0, 0, 5, -1), at(1, 0, 5, -1)]));
    expect(pair).toMatchObject({ informants: 0, jaccard: { reason: "no-informants" } });
  });

  it("takes segments of unknown place as spans of their own", () => {
    const segment = (code: number, i: number) => at(code, i, i + 1);
    const found = present(
      coOccurrence([segment(0, 0), segment(1, 0), segment(0, 1), segment(2, 1), segment(1, 2)]),
    );
    expect(found.map(({ a, b, overlaps, sameSpan }) => [a, b, overlaps, sameSpan])).toEqual([
      [0, 1, 1, 1],
      [0, 2, 1, 1],
    ]);
  });

  it("keeps every share and coefficient between 0 and 1, and never pairs without overlap", () => {
    const coding = fc
      .tuple(fc.nat(3), fc.nat(20), fc.integer({ min: 1, max: 9 }), fc.integer({ min: -1, max: 3 }))
      .map(([code, start, length, informant]) => at(code, start, start + length, informant));
    fc.assert(
      fc.property(fc.array(coding, { maxLength: 30 }), (all) => {
        for (const { a, b, overlaps, sameSpan, c, aGivenB, bGivenA, jaccard } of present(coOccurrence(all))) {
          expect(a).toBeLessThan(b);
          expect(overlaps).toBeGreaterThan(0);
          expect(sameSpan).toBeLessThanOrEqual(overlaps);
          for (const share of [aGivenB, bGivenA, c]) {
            if (typeof share !== "number") continue;
            expect(share).toBeGreaterThan(0);
            expect(share).toBeLessThanOrEqual(1);
          }
          if (typeof jaccard === "number") expect(jaccard).toBeLessThanOrEqual(1);
        }
      }),
      SEEDED,
    );
  });
});
