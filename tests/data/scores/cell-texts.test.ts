import { describe, expect, it } from "vitest";
import { CellTexts } from "../../../src/data/scores/cell-texts.ts";

describe("CellTexts", () => {
  it("gives a text one code in a column, and another in another column", () => {
    const texts = new CellTexts();
    expect([texts.code(0, "80"), texts.code(1, "80"), texts.code(0, "80"), texts.code(0, "")]).toEqual([
      0, 1, 0, 2,
    ]);
    expect(texts.size).toBe(3);
    expect([0, 1, 2].map((code) => texts.at(code))).toEqual([
      { column: 0, text: "80" },
      { column: 1, text: "80" },
      { column: 0, text: "" },
    ]);
  });

  it("keeps texts with tabs and names of prototypes apart", () => {
    const texts = new CellTexts();
    const all = ["a\tb", "\t", "__proto__", "constructor", "1\t2"];
    const codes = all.flatMap((text) => [texts.code(1, text), texts.code(11, text)]);
    expect(codes).toEqual(codes.map((_, i) => i));
    for (const [i, text] of all.entries()) {
      expect(texts.at(2 * i)).toEqual({ column: 1, text });
      expect(texts.at(2 * i + 1)).toEqual({ column: 11, text });
    }
  });

  it("remembers the codes of more texts than it keeps at hand", () => {
    const texts = new CellTexts();
    const all = Array.from({ length: 10_000 }, (_, i) => String(i));
    for (const round of [1, 2])
      for (const [i, text] of all.entries()) expect(texts.code(0, text), `${round}`).toBe(i);
    expect(texts.size).toBe(10_000);
  });
});
