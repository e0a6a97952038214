import { describe, expect, it } from "vitest";
import { attributesAt } from "../../../../src/data/segments/formats/attributes-at.ts";

describe("attributesAt", () => {
  const columns = [
    { name: "peran", place: 0 },
    { name: "__proto__", place: 1 },
    { name: "peran", place: 2 },
  ];

  it("tells what is filled, the first of two columns of one name first", () => {
    expect([...attributesAt([" Guru ", "x", "Kepala"], columns)!]).toEqual([
      ["peran", "Guru"],
      ["__proto__", "x"],
    ]);
    expect([...attributesAt(["", "", "Kepala"], columns)!]).toEqual([["peran", "Kepala"]]);
  });

  it("tells nothing where nothing is filled", () => {
    expect(attributesAt(["", " "], columns)).toBeUndefined();
    expect(attributesAt(["a"], [])).toBeUndefined();
  });
});
