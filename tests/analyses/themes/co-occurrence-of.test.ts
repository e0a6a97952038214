import { describe, expect, it } from "vitest";
import { coOccurrenceOf } from "../../../src/analyses/themes/co-occurrence-of.ts";
import { present } from "../../present.ts";

const NAMES = ["a", "b", "c"];
const coding = (segment: number, code: number, coder = 0) => ({ segment, code, coder, unit: -1, file: 0 });
const documents = [
  { name: "A", informant: 0 },
  { name: "B", informant: 1 },
];
const placed = [
  { document: 0, informant: 0, start: 0, end: 10 },
  { document: 0, informant: 0, start: 5, end: 15 },
  { document: 0, informant: 0, start: 15, end: 20 },
];

function pairsOf(table: Parameters<typeof coOccurrenceOf>[0], codings: Parameters<typeof coOccurrenceOf>[1]) {
  const { coOccurrence, coOccurrenceBy } = coOccurrenceOf(table, codings, NAMES);
  return { pairs: present(coOccurrence), coOccurrenceBy };
}

describe("coOccurrenceOf", () => {
  it("sees overlaps by places, and names the most frequent pair first", () => {
    const codings = [coding(0, 0), coding(1, 1), coding(0, 2), coding(1, 2), coding(2, 0)];
    const { pairs, coOccurrenceBy } = pairsOf({ segments: placed, documents, offsetsCertain: true }, codings);
    expect(coOccurrenceBy).toBe("offsets");
    expect(pairs.map(({ a, b, overlaps, sameSpan }) => [a, b, overlaps, sameSpan])).toEqual([
      ["a", "c", 2, 1],
      ["b", "c", 2, 1],
      ["a", "b", 1, 0],
    ]);
    // Two overlaps of one coding of b are more than b has codings.
    expect(pairs[1]).toMatchObject({ reason: "overlaps-exceed-codings" });
    expect(pairs[1]).not.toHaveProperty("c");
  });

  it("takes the very same piece of text where places are not certain", () => {
    const codings = [coding(0, 0), coding(1, 1), coding(0, 1), coding(2, 0)];
    const { pairs, coOccurrenceBy } = pairsOf(
      { segments: placed, documents, offsetsCertain: false },
      codings,
    );
    expect(coOccurrenceBy).toBe("segments");
    expect(pairs.map(({ a, b, overlaps, sameSpan }) => [a, b, overlaps, sameSpan])).toEqual([
      ["a", "b", 1, 1],
    ]);
  });

  it("sees codings with a place by their places, and only those without on the very same piece", () => {
    const segments = [...placed.slice(0, 2), { document: 0, informant: 0 }, { document: 1, informant: 1 }];
    const codings = [coding(0, 0), coding(1, 1), coding(2, 0), coding(2, 2), coding(3, 1)];
    const { pairs, coOccurrenceBy } = pairsOf({ segments, documents, offsetsCertain: true }, codings);
    expect(coOccurrenceBy).toBe("both");
    expect(pairs.map(({ a, b, overlaps, sameSpan }) => [a, b, overlaps, sameSpan])).toEqual([
      ["a", "b", 1, 0],
      ["a", "c", 1, 1],
    ]);
  });
});
