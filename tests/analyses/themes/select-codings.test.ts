import { describe, expect, it } from "vitest";
import { selectCodings } from "../../../src/analyses/themes/select-codings.ts";
import { InputError } from "../../../src/core/input-error.ts";
import type { Coding, Segment } from "../../../src/data/segments/segment-table.ts";

const segments: readonly Segment[] = [
  { document: 0, informant: 0 },
  { document: 0, informant: 0 },
  { document: 1, informant: 1 },
];
const coding = (segment: number, code: number, coder: number): Coding => ({
  ...{ segment, code, coder, unit: -1, file: 0 },
});
const codings = [
  coding(0, 5, 1),
  coding(0, 5, 0),
  coding(0, 6, 0),
  coding(0, 6, 1),
  coding(1, 5, 0),
  coding(2, 5, 0),
];
const table = { codings, segments, coders: ["Ani", "Budi"] };

describe("selectCodings", () => {
  it("takes everything of everybody where it was not told whose", () => {
    expect(selectCodings(table, "any")).toEqual({
      ...{ codings, otherCoders: 0, notConsensus: 0, seconded: 0, singleCoderDocuments: 0 },
    });
  });

  it("takes what one coder gave and counts the others'", () => {
    const { codings: its, otherCoders } = selectCodings(table, "Budi");
    expect(its).toEqual([codings[0], codings[3]]);
    expect(otherCoders).toBe(4);
  });

  it("takes each place and code all coders agree on once, as nobody's own", () => {
    const { codings: its, notConsensus, seconded, singleCoderDocuments } = selectCodings(table, "consensus");
    expect(its).toEqual([coding(0, 5, -1), coding(0, 6, -1)]);
    expect([notConsensus, seconded]).toEqual([2, 2]);
    expect(singleCoderDocuments).toBe(1);
  });

  it("names the coders there are when it does not know one", () => {
    const told = { code: "unknown-coder", args: { coder: "Citra", candidates: ["Ani", "Budi"] } };
    expect(() => selectCodings(table, "Citra")).toThrow(expect.objectContaining(told));
    expect(() => selectCodings(table, "Citra")).toThrow(InputError);
  });
});
