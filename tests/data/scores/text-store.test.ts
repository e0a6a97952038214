import { describe, expect, it } from "vitest";
import { TextStore } from "../../../src/data/scores/text-store.ts";

const TEXTS = [
  "",
  "a",
  "a\0",
  "ab",
  "ÿ",
  "ÿ\u0100",
  "😀",
  "\ud83d",
  "x".repeat(63),
  "x".repeat(64),
  "é".repeat(9_000),
];

describe("TextStore", () => {
  it("gives back every text at its position", () => {
    const store = new TextStore();
    const positions = TEXTS.map((text) => store.append(text));
    expect(positions.map((position) => store.at(position))).toEqual(TEXTS);
    expect(new Set(positions).size).toBe(TEXTS.length);
  });

  it("tells a text from every other, also from one that only begins like it", () => {
    const store = new TextStore();
    for (const text of TEXTS) {
      const position = store.append(text);
      expect(TEXTS.filter((other) => store.isAt(position, other))).toEqual([text]);
    }
  });
});
