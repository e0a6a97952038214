import { describe, expect, it } from "vitest";
import { isWordEnd, isWordStart } from "../../../../src/data/segments/refi/word-edges.ts";

const places = (text: string, isEdge: (text: string, at: number) => boolean) =>
  Array.from({ length: text.length + 1 }, (_, at) => at).filter((at) => isEdge(text, at));

describe("word edges", () => {
  it("are where somebody who selects would begin and end", () => {
    const text = 'Ya. "Ilmu" itu.';
    expect(places(text, isWordStart)).toEqual([0, 4, 5, 11]);
    expect(places(text, isWordEnd)).toEqual([2, 3, 9, 10, 14, 15]);
  });

  it("are not within a character, and not outside the text", () => {
    expect(places("😀a", isWordStart)).toEqual([0, 2]);
    expect(places("a😀", isWordEnd)).toEqual([1, 3]);
    for (const at of [-1, 4, Number.NaN])
      expect(isWordStart("a 😀", at) || isWordEnd("a b", at), `${at}`).toBe(false);
  });

  it("know letters beyond ASCII, and marks on them", () => {
    expect(places("çé", isWordStart)).toEqual([0]);
    expect(places("e\u0301a", isWordEnd)).toEqual([3]);
  });
});
