import { describe, expect, it } from "vitest";
import { layOut, spansByCoder } from "../../../src/analyses/themes/spans-by-coder.ts";

const at = (document: number, coder: number, code: number, start: number, end: number) => ({
  ...{ document, coder, code, start, end },
});

describe("spansByCoder", () => {
  it("lays out each document and coder by start, then end, and knows how far the spans before reach", () => {
    const [first, ...others] = spansByCoder([
      at(1, 0, 9, 5, 8),
      at(0, 0, 9, 1, 2),
      at(1, 0, 4, 0, 30),
      at(1, 0, 9, 5, 6),
    ]);
    expect(layOut(first!)).toEqual({
      start: Float64Array.of(0, 5, 5),
      end: Float64Array.of(30, 6, 8),
      reach: Float64Array.of(30, 30, 30),
      code: Int32Array.of(0, 1, 1),
      codes: [4, 9],
      places: [[0], [1, 2]],
    });
    expect(others).toEqual([]);
  });

  it("parts codings where none reaches across, which touching does not, and leaves out what stands alone", () => {
    const spans = [
      at(0, 0, 1, 0, 5),
      at(0, 0, 2, 4, 9),
      at(0, 0, 3, 9, 12),
      at(0, 0, 1, 11, 12),
      at(0, 0, 5, 20, 21),
    ];
    expect([...spansByCoder(spans)].map((chain) => chain.map(({ start }) => start))).toEqual([
      [0, 4],
      [9, 11],
    ]);
  });

  it("keeps two coders of one document apart, and leaves the codings given as they were", () => {
    const codings = [at(0, 1, 9, 1, 8), at(0, 0, 9, 1, 2), at(0, 1, 9, 0, 2), at(0, 0, 8, 1, 3)];
    const before = structuredClone(codings);
    expect([...spansByCoder(codings)].map((chain) => chain.map(({ start }) => start))).toEqual([
      [0, 1],
      [1, 1],
    ]);
    expect(codings).toEqual(before);
  });
});
