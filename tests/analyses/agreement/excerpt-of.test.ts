import { describe, expect, it } from "vitest";
import { excerptOf } from "../../../src/analyses/agreement/excerpt-of.ts";

describe("excerptOf", () => {
  const text = "Kata Siti Aminah, ya. Lalu pulang";

  it.each([
    [5, 9, "Siti"],
    [6, 8, "Siti"],
    [7, 12, "Siti Aminah,"],
    [4, 9, "Siti"],
    [9, 10, ""],
    [0, 33, text],
  ])("has the words that %i to %i touches as wholes", (start, end, want) => {
    expect(excerptOf(text, start, end)).toBe(want);
  });

  it("has the first of a long stretch, to the end of the word it stops in, and cuts no character", () => {
    const long = `${"a".repeat(199)}\u{1F600}\u{1F600} dan lagi`;
    expect(excerptOf(long, 0, long.length)).toBe(`${"a".repeat(199)}\u{1F600}\u{1F600}`);
  });

  it("stays short where nothing ever parts two words", () => {
    expect(excerptOf("x".repeat(1e6), 5e5, 6e5).length).toBe(64 + 200 + 64);
  });
});
