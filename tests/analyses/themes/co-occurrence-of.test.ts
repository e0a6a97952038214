import { describe, expect, it } from "vitest";
import { coOccurrenceOf } from "../../../src/analyses/themes/co-occurrence-of.ts";

const NAMES = ["a", "b", "c"];
const coding = (segment: number, code: number, coder = 0) => ({ segment, code, coder, unit: -1, file: 0 });
const placed = [
  { document: 0, informant: 0, start: 0, end: 10 },
  { document: 0, informant: 0, start: 5, end: 15 },
  { document: 0, informant: 0, start: 15, end: 20 },
];

describe("coOccurrenceOf", () => {
  it("sees overlaps by places, and names the most frequent pair first", () => {
    const codings = [coding(0, 0), coding(1, 1), coding(0, 2), coding(1, 2), coding(2, 0)];
    const { coOccurrence, coOccurrenceBy } = coOccurrenceOf(
      { segments: placed, offsetsCertain: true },
      codings,
      NAMES,
    );
    expect(coOccurrenceBy).toBe("offsets");
    expect(coOccurrence.map(({ a, b, overlaps, sameSpan }) => [a, b, overlaps, sameSpan])).toEqual([
      ["a", "c", 2, 1],
      ["b", "c", 2, 1],
      ["a", "b", 1, 0],
    ]);
    // Two overlaps of one coding of b are more than b has codings.
    expect(coOccurrence[1]).toMatchObject({ reason: "overlaps-exceed-codings" });
    expect(coOccurrence[1]).not.toHaveProperty("c");
  });

  it.each([
    ["they are not certain", { segments: placed, offsetsCertain: false }],
    [
      "one coding has none",
      { segments: [...placed.slice(0, 2), { document: 0, informant: 0 }], offsetsCertain: true },
    ],
  ])("takes the very same piece of text where places will not do: %s", (_, table) => {
    const codings = [coding(0, 0), coding(1, 1), coding(0, 1), coding(2, 0)];
    const { coOccurrence, coOccurrenceBy } = coOccurrenceOf(table, codings, NAMES);
    expect(coOccurrenceBy).toBe("segments");
    expect(coOccurrence.map(({ a, b, overlaps, sameSpan }) => [a, b, overlaps, sameSpan])).toEqual([
      ["a", "b", 1, 1],
    ]);
  });
});
