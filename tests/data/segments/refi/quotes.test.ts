import { describe, expect, it } from "vitest";
import { isQuote, quoteOf } from "../../../../src/data/segments/refi/quotes.ts";

describe("isQuote", () => {
  it("compares with white space collapsed", () => {
    const text = "satu\r\ndua  tiga";
    const quote = quoteOf({ guid: "", codings: [], name: " satu dua\ttiga " }, "name")!;
    expect(quote).toBe("satu dua tiga");
    expect(isQuote(text, 0, text.length, quote)).toBe(true);
    expect(isQuote(text, 1, text.length, quote)).toBe(false);
  });

  it("takes no stretch for a quote that is out of the text, or far longer", () => {
    expect(isQuote("a", 0, 2, "a")).toBe(false);
    expect(isQuote("a", -1, 1, "a")).toBe(false);
    expect(isQuote("a", Number.NaN, 1, "a")).toBe(false);
    const text = `a${" ".repeat(10_000)}`;
    expect(isQuote(text, 0, text.length, "a")).toBe(false);
  });

  it("is none where nothing is written", () => {
    expect(quoteOf({ guid: "", codings: [], name: "  " }, "name")).toBeUndefined();
    expect(quoteOf({ guid: "", codings: [] }, "description")).toBeUndefined();
  });
});
