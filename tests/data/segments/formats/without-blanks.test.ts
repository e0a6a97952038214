import { describe, expect, it } from "vitest";
import { withoutBlanks } from "../../../../src/data/segments/formats/without-blanks.ts";

describe("withoutBlanks", () => {
  it("leaves out what is undefined and keeps everything else", () => {
    const record = withoutBlanks<{ a?: string; b?: number; c: boolean }>({ a: undefined, b: 0, c: false });
    expect(Object.entries(record)).toEqual([
      ["b", 0],
      ["c", false],
    ]);
  });
});
