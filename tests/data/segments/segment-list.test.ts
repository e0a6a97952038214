import { describe, expect, it } from "vitest";
import { SegmentList } from "../../../src/data/segments/segment-list.ts";
import type { Segment } from "../../../src/data/segments/segment-table.ts";

const piece = (of: Partial<Segment>): Segment => ({ document: 0, informant: 0, ...of });

/** The numbers that pieces get, one after the other. */
function numbersOf(pieces: readonly (readonly [Partial<Segment>, unit?: number])[]): number[] {
  const list = new SegmentList();
  return pieces.map(([of, unit = -1]) => list.of(piece(of), unit));
}

describe("SegmentList", () => {
  it("takes the same place in the same document for one piece, whatever is quoted or whose it is", () => {
    expect(
      numbersOf([
        [{ start: 0, end: 4, text: "satu" }],
        [{ start: 0, end: 4, informant: 1 }, 7],
        [{ start: 0, end: 5 }],
        [{ start: 0, end: 4, document: 1 }],
        [{ start: 0, end: 4 }],
      ]),
    ).toEqual([0, 0, 1, 2, 0]);
  });

  it("tells places apart however far they are", () => {
    const around = (powers: readonly number[]) =>
      powers.flatMap((power) => [-1, 0, 1, 2].map((by) => 2 ** power + by));
    const starts = [0, 1, ...around([12, 19, 26, 40])];
    const lengths = [1, 2, ...around([12, 19, 26, 40])];
    const places = starts.flatMap((start) => lengths.map((length) => ({ start, end: start + length })));
    const numbers = places.map((_, i) => i);
    expect(numbersOf([...places, ...places].map((place) => [place] as const))).toEqual([
      ...numbers,
      ...numbers,
    ]);
  });

  it("takes the same segment id for one piece where places are unknown", () => {
    expect(
      numbersOf([
        [{ text: "satu" }, 3],
        [{ text: "dua" }, 3],
        [{ document: 1 }, 3],
        [{}, 4],
      ]),
    ).toEqual([0, 0, 1, 2]);
  });

  it("takes the same words for one piece where there is no id either", () => {
    expect(
      numbersOf([
        [{ text: "satu" }],
        [{ text: "satu" }],
        [{ text: "satu " }],
        [{ text: "satu", document: 1 }],
        [{ text: "" }],
        [{ text: "#3" }],
        [{}, 3],
      ]),
    ).toEqual([0, 0, 1, 2, 3, 4, 5]);
  });

  it("lets a piece with none of these stand alone", () => {
    expect(numbersOf([[{}], [{}], [{ document: -1 }], [{ document: -1 }]])).toEqual([0, 1, 2, 3]);
  });

  it("keeps what the first said of a piece", () => {
    const list = new SegmentList();
    list.of(piece({ start: 0, end: 4, text: "satu", informant: 2 }), -1);
    list.of(piece({ start: 0, end: 4, text: "dua", informant: 5 }), -1);
    expect(list.all).toEqual([piece({ start: 0, end: 4, text: "satu", informant: 2 })]);
  });
});
