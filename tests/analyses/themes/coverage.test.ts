import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverage, type DocumentSpan } from "../../../src/analyses/themes/coverage.ts";
import { SEEDED } from "../../arbitraries.ts";
import { present } from "../../present.ts";

const span = (start: number, end: number, document = 0): DocumentSpan => ({ document, start, end });

describe("coverage", () => {
  it("counts the characters that looking at each of them counts", () => {
    const lengths = [20, 0, 7];
    const spans = fc.array(
      fc
        .constantFrom(0, 1, 2)
        .chain((document) =>
          fc
            .tuple(fc.nat(lengths[document]!), fc.nat(lengths[document]!))
            .map(([x, y]) => span(Math.min(x, y), Math.max(x, y), document)),
        ),
    );
    fc.assert(
      fc.property(spans, (some) => {
        const characters = lengths.flatMap((length, document) =>
          Array.from({ length }, (_, at) =>
            some.some((one) => one.document === document && one.start <= at && at < one.end),
          ),
        );
        const covered = characters.filter((isCovered) => isCovered).length;
        expect(coverage(some, lengths)).toEqual({ covered, length: 27, share: covered / 27 });
      }),
      SEEDED,
    );
  });

  it("counts a character under two codings once, where summing lengths would pass the whole", () => {
    const found = present(coverage([span(0, 8), span(2, 10), span(0, 8)], [10]));
    expect(found).toEqual({ covered: 10, length: 10, share: 1 });
  });

  it("takes documents without the code into the whole", () => {
    expect(coverage([span(0, 5, 1)], [15, 5])).toEqual({ covered: 5, length: 20, share: 0.25 });
    expect(coverage([], [15, 5])).toEqual({ covered: 0, length: 20, share: 0 });
  });

  it("is absent where the length of a document is not known, or there is no text", () => {
    expect(coverage([span(0, 5)], [15, undefined])).toEqual({ reason: "no-document-length" });
    expect(coverage([], [])).toEqual({ reason: "no-document-length" });
    expect(coverage([], [0])).toEqual({ reason: "no-document-length" });
  });

  it("refuses a span outside its document", () => {
    const wrong = [span(-1, 3), span(5, 4), span(0, 11), span(0, 3, 1), span(Number.NaN, 3)];
    for (const one of wrong) expect(() => coverage([one], [10])).toThrow(RangeError);
    expect(() => coverage([span(0, 11)], [10])).toThrow(
      new RangeError("coverage requires spans within their document, got 0–11"),
    );
  });
});
