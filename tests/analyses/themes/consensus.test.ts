import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CoderCoding, consensusOf } from "../../../src/analyses/themes/consensus.ts";
import { SEEDED } from "../../arbitraries.ts";

const by = (coder: number, segment: number, code: number, document = 0): CoderCoding => ({
  ...{ document, segment, code, coder },
});

describe("consensusOf", () => {
  it("keeps what every coder of a document gave, by its first coding", () => {
    const codings = [by(0, 0, 7), by(0, 1, 7), by(1, 1, 7), by(1, 0, 8)];
    expect(consensusOf(codings)).toEqual({ representatives: [1], seconded: 1, singleCoderDocuments: 0 });
  });

  it("asks only the coders of that document", () => {
    const codings = [by(0, 0, 7, 0), by(1, 0, 7, 0), by(1, 1, 7, 1), by(2, 1, 7, 1), by(2, 2, 7, 2)];
    expect(consensusOf(codings)).toEqual({ representatives: [0, 2], seconded: 2, singleCoderDocuments: 1 });
  });

  it("asks all three where a third gave that document any code at all", () => {
    const two = [by(0, 0, 7), by(1, 0, 7)];
    expect(consensusOf([...two, by(2, 5, 9)]).representatives).toEqual([]);
    expect(consensusOf([...two, by(2, 5, 9), by(2, 0, 7)]).representatives).toEqual([0]);
  });

  it("takes one coder twice for one coder", () => {
    expect(consensusOf([by(0, 0, 7), by(0, 0, 7)])).toEqual({
      representatives: [],
      seconded: 0,
      singleCoderDocuments: 1,
    });
  });

  it("lets codings without a coder agree with nobody and stand in nobody's way", () => {
    expect(consensusOf([by(-1, 0, 7), by(0, 0, 7)])).toEqual({
      ...{ representatives: [], seconded: 0, singleCoderDocuments: 1 },
    });
    expect(consensusOf([by(-1, 0, 7), by(0, 0, 7), by(1, 0, 7)]).representatives).toEqual([1]);
    expect(consensusOf([by(-1, 0, 7)])).toEqual({
      representatives: [],
      seconded: 0,
      singleCoderDocuments: 1,
    });
  });

  it("finds nothing in nothing", () => {
    expect(consensusOf([])).toEqual({ representatives: [], seconded: 0, singleCoderDocuments: 0 });
  });

  it("keeps exactly the codings for which no coder of the document is missing", () => {
    const coding = fc.tuple(fc.nat(2), fc.nat(5), fc.nat(1)).map(([coder, segment, code]) =>
      // A segment lies in one document.
      by(coder, segment, code, segment % 3),
    );
    fc.assert(
      fc.property(fc.array(coding, { maxLength: 40 }), (codings) => {
        const coders = (some: readonly CoderCoding[]) => [...new Set(some.map(({ coder }) => coder))].sort();
        const alike = (x: CoderCoding, y: CoderCoding) => x.segment === y.segment && x.code === y.code;
        const want = codings.flatMap((one, i) => {
          const all = coders(codings.filter(({ document }) => document === one.document));
          const agreed = coders(codings.filter((other) => alike(one, other)));
          const isFirst = codings.findIndex((other) => alike(one, other)) === i;
          return isFirst && all.length > 1 && agreed.join() === all.join() ? [i] : [];
        });
        expect(consensusOf(codings).representatives).toEqual(want);
      }),
      SEEDED,
    );
  });
});
