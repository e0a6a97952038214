import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CodingRecord } from "../../../src/data/segments/coding-record.ts";
import { placeOf } from "../../../src/data/segments/place-of.ts";
import { SEEDED } from "../../arbitraries.ts";

const TEXT = "Satu 😀 dua.\r\nTiga dua";
const as = (offset: number) => offset;
const place = (record: Omit<CodingRecord, "path">, text?: string, length = text?.length) =>
  placeOf({ ...record, path: ["x"] }, { text, length, toUtf16: as });

describe("placeOf", () => {
  it("gives the text that stands at the offsets", () => {
    expect(place({ start: 5, end: 11 }, TEXT)).toEqual({ start: 5, end: 11, text: "😀 dua" });
    expect(place({ start: 0, end: TEXT.length }, TEXT)).toEqual({ start: 0, end: 22, text: TEXT });
  });

  it("knows the place alone where the text is not at hand", () => {
    expect(place({ start: 5, end: 11 })).toEqual({ start: 5, end: 11 });
    expect(place({ start: 5, end: 11 }, undefined, 11)).toEqual({ start: 5, end: 11 });
  });

  it("finds no place beyond the document's end", () => {
    expect(place({ start: 5, end: 12 }, undefined, 11)).toEqual({ problem: "bad-offsets" });
    expect(place({ start: 5, end: 23 }, TEXT)).toEqual({ problem: "bad-offsets" });
  });

  it.each([
    [Number.NaN, 4],
    [0, Number.NaN],
    [0, Number.POSITIVE_INFINITY],
    [-1, 4],
    [0.5, 4],
    [4, 4],
    [9, 4],
    [2 ** 53, 2 ** 53 + 2],
    [undefined, 4],
    [0, undefined],
  ])("finds no place from %s to %s", (start, end) => {
    const record = { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
    for (const text of [undefined, TEXT]) expect(place(record, text)).toEqual({ problem: "bad-offsets" });
  });

  it("finds no place that cuts a character in two", () => {
    expect(TEXT.codePointAt(5)).toBe(0x1f600);
    expect(place({ start: 6, end: 11 }, TEXT)).toEqual({ problem: "bad-offsets" });
    expect(place({ start: 0, end: 6 }, TEXT)).toEqual({ problem: "bad-offsets" });
    expect(place({ start: 0, end: 5 }, TEXT)).toMatchObject({ text: "Satu " });
  });

  it("compares a quote with the text, but for white space", () => {
    const at = { start: 8, end: 18 };
    for (const text of ["dua.\r\nTiga", "dua.\nTiga", " dua.  Tiga ", undefined])
      expect(place({ ...at, ...(text !== undefined && { text }) }, TEXT)).toEqual({
        ...at,
        text: "dua.\r\nTiga",
      });
    for (const text of ["dua", "dua.\nTigo", "Dua.\nTiga", ""])
      expect(place({ ...at, text }, TEXT), text).toEqual({ ...at, text: "dua.\r\nTiga", quoteDiffers: true });
  });

  it("compares only the length of a quote where the text is not at hand", () => {
    const at = { start: 10, end: 16 };
    const differs = (text: string) => "quoteDiffers" in place({ ...at, text });
    // In code units, in characters, with line ends of one and of two.
    for (const text of ["sixsix", "😀😀😀", "😀ixsix", "si\nsix", "i\r\nsix", "i\nsix"])
      expect([text, differs(text)]).toEqual([text, false]);
    for (const text of ["five5", "seven77", "😀😀", " sixsix"])
      expect([text, differs(text)]).toEqual([text, true]);
  });

  it("finds a quote that stands once, whatever white space is around it", () => {
    expect(place({ text: " 😀 dua.\n" }, TEXT)).toEqual({ start: 5, end: 12, text: "😀 dua." });
  });

  it("says where a quote stands nowhere, or more than once", () => {
    expect(place({ text: "lima" }, TEXT)).toEqual({ search: "quote-not-found" });
    expect(place({ text: "dua" }, TEXT)).toEqual({ search: "quote-ambiguous" });
    expect(place({ text: "aa" }, "aaa")).toEqual({ search: "quote-ambiguous" });
  });

  it("looks for no quote where there is none, or no text", () => {
    for (const record of [{}, { text: "" }, { text: " \n" }]) expect(place(record, TEXT)).toEqual({});
    expect(place({ text: "dua" })).toEqual({});
  });

  it("asks how its offsets are counted", () => {
    const around = { text: TEXT, length: TEXT.length };
    const toUtf16 = (offset: number, edge: "start" | "end") => (edge === "start" ? offset - 1 : offset);
    expect(placeOf({ start: 1, end: 4, path: ["x"] }, { ...around, toUtf16 })).toEqual({
      start: 0,
      end: 4,
      text: "Satu",
    });
  });

  it("always is a stretch of the text, or none", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
    const offset = fc.integer({ min: -2, max: 25 });
    fc.assert(
      fc.property(text, offset, offset, (all, start, end) => {
        const found = place({ start, end }, all);
        if ("problem" in found) return;
        expect(found.text).toBe(all.slice(start, end));
        expect(found.text!.length).toBeGreaterThan(0);
        expect(Buffer.from(found.text!).toString()).toBe(found.text);
      }),
      SEEDED,
    );
  });
});
