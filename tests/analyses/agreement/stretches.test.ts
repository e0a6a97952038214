import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CodedDocument, CodedSpan } from "../../../src/analyses/agreement/coded-documents.ts";
import { stretchesOf } from "../../../src/analyses/agreement/stretches.ts";
import { SEEDED } from "../../arbitraries.ts";

const LENGTH = 30;

const documentOf = (
  spans: readonly CodedSpan[],
  looked: readonly boolean[] = [true, true, false],
): CodedDocument => ({
  ...{ document: 4, looked, spans, placeless: [] },
});

describe("stretchesOf", () => {
  it("cuts a document where a coding begins or ends, without gaps", () => {
    const spans = [
      { start: 5, end: 10, code: 7, coder: 0 },
      { start: 8, end: 30, code: 2, coder: 1 },
      { start: 5, end: 8, code: 1, coder: 0 },
    ];
    const none: number[] = [];
    expect(
      stretchesOf(documentOf(spans), LENGTH).map(({ start, end, weight, ratings }) => [
        start,
        end,
        weight,
        ratings,
      ]),
    ).toEqual([
      [0, 5, 5, [none, none, undefined]],
      [5, 8, 3, [[1, 7], none, undefined]],
      [8, 10, 2, [[7], [2], undefined]],
      [10, 30, 20, [none, [2], undefined]],
    ]);
  });

  it("is one stretch where nothing is coded", () => {
    expect(stretchesOf(documentOf([]), LENGTH)).toHaveLength(1);
  });

  it("has for every character the codes that an array of characters has", () => {
    const span = fc
      .tuple(fc.nat(LENGTH - 1), fc.integer({ min: 1, max: LENGTH }), fc.nat(3), fc.nat(1))
      .map(([start, length, code, coder]) => ({ start, end: Math.min(LENGTH, start + length), code, coder }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 20 }), (spans) => {
        const stretches = stretchesOf(documentOf(spans), LENGTH);
        for (let at = 0; at < LENGTH; at++) {
          const here = stretches.filter(({ start, end }) => start! <= at && at < end!);
          expect(here).toHaveLength(1);
          for (const coder of [0, 1]) {
            const its = spans.filter((one) => one.coder === coder && one.start <= at && at < one.end);
            const codes = [...new Set(its.map(({ code }) => code))].sort((a, b) => a - b);
            expect(here[0]!.ratings[coder]).toEqual(codes);
          }
        }
        expect(stretches.reduce((sum, { weight }) => sum + weight, 0)).toBe(LENGTH);
      }),
      SEEDED,
    );
  });

  it("takes a hundred thousand codings of an hour's interview in its stride", () => {
    const spans = Array.from({ length: 100_000 }, (_, i) => ({
      start: i,
      end: i + 40,
      code: i % 9,
      coder: i % 2,
    }));
    const began = performance.now();
    expect(stretchesOf(documentOf(spans), 100_040).length).toBeGreaterThan(100_000);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
