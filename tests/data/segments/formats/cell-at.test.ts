import { describe, expect, it } from "vitest";
import { cellAt, quoteAt } from "../../../../src/data/segments/formats/cell-at.ts";

describe("cellAt", () => {
  it("trims a cell, and has nothing where it is blank or its column is missing", () => {
    expect([0, 1, 2, 3, -1].map((place) => cellAt([" a ", "", " \n"], place))).toEqual([
      ...["a", undefined, undefined, undefined, undefined],
    ]);
  });
});

describe("quoteAt", () => {
  it("leaves a quote as written, and has nothing where it is blank or its column is missing", () => {
    expect([0, 1, 2, 3, -1].map((place) => quoteAt([" a\n", "", " \n"], place))).toEqual([
      ...[" a\n", undefined, undefined, undefined, undefined],
    ]);
  });
});
