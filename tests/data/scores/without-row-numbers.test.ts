import { describe, expect, it } from "vitest";
import { withoutRowNumbers } from "../../../src/data/scores/without-row-numbers.ts";

describe("withoutRowNumbers", () => {
  it("drops row numbers as ids of several files only, and no other id", () => {
    const numbered = { id: { kind: "row-number" }, by: [] } as const;
    const named = { id: { kind: "name" } } as const;
    expect(withoutRowNumbers(numbered, 1)).toBe(numbered);
    expect(withoutRowNumbers(numbered, 2)).toEqual({ by: [] });
    expect(withoutRowNumbers(named, 2)).toBe(named);
  });
});
