import { describe, expect, it } from "vitest";
import { readOffset } from "../../../../src/data/segments/formats/read-offset.ts";

describe("readOffset", () => {
  it.each([
    ["0", 0],
    [" 17 ", 17],
    ["+3", 3],
    ["-3", -3],
    ["2.5", 2.5],
    ["12.0", 12],
    ["1e9", 1e9],
    ["1E+3", 1000],
  ])("reads %j", (cell, wanted) => {
    expect(readOffset(cell)).toBe(wanted);
  });

  it.each(["NaN", "Infinity", "0x1f", "1_000", "1,5", "12-", "p. 3", "null", "⑦", "1e-3"])(
    "takes %j for no number",
    (cell) => {
      expect(readOffset(cell)).toBeNaN();
    },
  );

  it("has nothing where nothing is written", () => {
    expect([undefined, "", " \t"].map(readOffset)).toEqual([undefined, undefined, undefined]);
  });
});
