import { describe, expect, it } from "vitest";
import { splitPath } from "../../../../src/data/segments/formats/split-path.ts";

describe("splitPath", () => {
  it("parts a path, trims its parts and leaves out blank ones", () => {
    expect(splitPath(" a \\b\\\\ c d ", "\\")).toEqual(["a", "b", "c d"]);
    expect(splitPath("a > b>c", " > ")).toEqual(["a", "b>c"]);
    expect(splitPath("\\ \\", "\\")).toEqual([]);
    expect(splitPath(undefined, "\\")).toEqual([]);
  });
});
