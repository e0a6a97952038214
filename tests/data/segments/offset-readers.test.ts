import { describe, expect, it } from "vitest";
import type { OffsetConvention } from "../../../src/data/segments/format-name.ts";
import { offsetReaders } from "../../../src/data/segments/offset-readers.ts";

const TEXT = "😀 a\r\nb";
const documents = [{ name: "A", text: TEXT }, { name: "B" }];
const read = (convention: OffsetConvention | undefined, document: number, start: number, end: number) => {
  const file = { path: "a.csv", ...(convention !== undefined && { convention }) };
  const reader = offsetReaders([{ path: "0.csv" }, file], documents).of(1, document);
  return [reader(start, "start"), reader(end, "end")];
};

describe("offsetReaders", () => {
  it("leaves offsets as they are where nothing is said of them", () => {
    expect(read(undefined, 0, 3, 7)).toEqual([3, 7]);
    expect(read("utf16", 0, 3, 7)).toEqual([3, 7]);
  });

  it("turns what a file counts into UTF-16", () => {
    expect(read("codepoint", 0, 2, 3)).toEqual([3, 4]);
    expect(read("codepoint-lf", 0, 4, 5)).toEqual([6, 7]);
    expect(read("utf16-lf", 0, 5, 6)).toEqual([6, 7]);
    expect(read("utf16-bom", 0, 4, 5)).toEqual([3, 4]);
    expect(read("one-based", 0, 3, 3)).toEqual([3, 4]);
  });

  it("can mend only the first number where the text is unknown", () => {
    expect(read("codepoint", 1, 2, 3)).toEqual([2, 3]);
    expect(read("one-based", 1, 3, 3)).toEqual([2, 3]);
    expect(read("one-based", -1, 3, 3)).toEqual([2, 3]);
  });

  it("makes no place of what is none", () => {
    for (const convention of ["codepoint", "codepoint-lf", "one-based"] as const)
      for (const place of read(convention, 0, Number.NaN, 99))
        expect(place >= 0 && place <= TEXT.length, convention).toBe(false);
  });
});
