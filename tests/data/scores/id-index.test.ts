import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IdIndex } from "../../../src/data/scores/id-index.ts";

describe("IdIndex", () => {
  it("numbers distinct ids in the order they first came", () => {
    const index = new IdIndex();
    expect(["B", "A", "B", "", "A", "C"].map((id) => index.add(id))).toEqual([0, 1, 0, 2, 1, 3]);
    expect(index.size).toBe(4);
    expect([0, 1, 2, 3].map((i) => index.idAt(i))).toEqual(["B", "A", "", "C"]);
    expect([index.find("C"), index.find("c"), index.find("")]).toEqual([3, -1, 2]);
  });

  it("agrees with a Map on any texts, lone surrogates and prototype names too", () => {
    const id = fc.oneof(
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.constantFrom("__proto__", "\ud83d", "\ude00", "é", "e\u0301", "\u0100", "a\0", "a", "ÿ", "\u00ff\0"),
    );
    fc.assert(
      fc.property(fc.array(id, { maxLength: 60 }), (ids) => {
        const index = new IdIndex();
        const map = new Map<string, number>();
        for (const text of ids) {
          if (!map.has(text)) map.set(text, map.size);
          expect(index.add(text)).toBe(map.get(text));
        }
        expect(index.size).toBe(map.size);
        for (const [text, at] of map) expect([index.find(text), index.idAt(at)]).toEqual([at, text]);
      }),
      { seed: 20_251_123, numRuns: 300 },
    );
  });

  it("keeps 200,000 ids apart, of which several pairs have the same 32-bit hash", () => {
    const index = new IdIndex();
    const n = 200_000;
    for (let i = 0; i < n; i++) index.add(`peserta ${i}`);
    let wrong = 0;
    for (let i = 0; i < n; i++)
      if (index.idAt(i) !== `peserta ${i}` || index.find(`peserta ${i}`) !== i) wrong += 1;
    expect([index.size, wrong, index.find("peserta 200000")]).toEqual([n, 0, -1]);
  });

  it("keeps texts longer than a buffer, between short ones", () => {
    const index = new IdIndex();
    const texts = ["a", "x".repeat(3_000_000), "b", "ſ".repeat(1_048_576), "c", "y".repeat(1_048_571), "d"];
    expect(texts.map((text) => index.add(text))).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(texts.every((text, i) => index.idAt(i) === text && index.find(text) === i)).toBe(true);
    expect(index.find("x".repeat(2_999_999))).toBe(-1);
  });

  it("rejects an index it never gave out", () => {
    const index = new IdIndex();
    index.add("A");
    for (const bad of [-1, 1, 0.5, Number.NaN])
      expect(() => index.idAt(bad)).toThrow(/^IdIndex\.idAt requires an index below 1, got/);
  });

  it.runIf(process.env["PAUD_SLOW"] === "1")(
    "goes on past 2^24 ids, where Set and Map throw",
    { timeout: 300_000 },
    () => {
      const index = new IdIndex();
      const n = 2 ** 24 + 1_000;
      let wrong = 0;
      for (let i = 0; i < n; i++) if (index.add(i.toString(36)) !== i) wrong += 1;
      for (let i = 0; i < n; i += 9_973)
        if (index.add(i.toString(36)) !== i || index.idAt(i) !== i.toString(36)) wrong += 1;
      expect([index.size, wrong, index.find("nobody!")]).toEqual([n, 0, -1]);
    },
  );
});
