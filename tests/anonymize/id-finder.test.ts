import { describe, expect, it } from "vitest";
import { idFinder } from "../../src/anonymize/id-finder.ts";

const { exactly, inWhateverForm } = idFinder(["PST 001", "G002", "G0021", "1234567890123456", "p01", "P01"]);
const said = (text: string, find = inWhateverForm) =>
  find(text).map(({ start, end, id }) => [text.slice(start, end), id]);

describe("idFinder", () => {
  it("finds ids in other cases and with other spaces", () => {
    expect(said("PST 001, pst001 dan Pst-001")).toEqual([
      ["PST 001", "PST 001"],
      ["pst001", "PST 001"],
      ["Pst-001", "PST 001"],
    ]);
    expect(said("nomor 1234 5678 9012 3456.")).toEqual([["1234 5678 9012 3456", "1234567890123456"]]);
    expect(said("g0\n02")).toEqual([["g0\n02", "G002"]]);
  });

  it("takes what is written letter for letter before what is not", () => {
    expect(said("G002 1 orang")).toEqual([["G002", "G002"]]);
    expect(said("p01 P01 p-01")).toEqual([
      ["p01", "p01"],
      ["P01", "P01"],
      ["p-01", undefined],
    ]);
  });

  it("finds ids in lists letter for letter, and nothing else", () => {
    expect(said("PST 001; G002, g002", exactly)).toEqual([
      ["PST 001", "PST 001"],
      ["G002", "G002"],
    ]);
    expect(said("G00 dan 12, XG002")).toEqual([]);
  });
});
