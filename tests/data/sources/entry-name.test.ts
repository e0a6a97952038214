import { describe, expect, it } from "vitest";
import { isSafeEntryName } from "../../../src/data/sources/entry-name.ts";

describe("isSafeEntryName", () => {
  it("lets names stay in the archive, and none out", () => {
    for (const name of ["project.qde", "Sources/a b.txt", "sources/.root", "a..b", "..a/b..", "sources/"])
      expect(isSafeEntryName(name), name).toBe(true);
    for (const name of ["", "..", "../a", "a/../b", "a/..", "/a", "\\a", "a\\b", "C:a", "z:/a", "a\0"])
      expect(isSafeEntryName(name), name).toBe(false);
  });
});
