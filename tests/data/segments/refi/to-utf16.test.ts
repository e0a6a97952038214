import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type TextOffsets, toUtf16 } from "../../../../src/data/segments/refi/to-utf16.ts";

const CONVENTIONS: readonly TextOffsets[] = [
  "utf16",
  "utf16-lf",
  "utf16-bom",
  "utf16-bom-lf",
  "codepoint",
  "codepoint-lf",
  "codepoint-bom",
  "codepoint-bom-lf",
];

/** How a program that counts so would write a place: by counting what stands before. */
function written(text: string, at: number, convention: TextOffsets, hasBom: boolean): number {
  const all = hasBom && convention.includes("-bom") ? `\uFEFF${text.slice(0, at)}` : text.slice(0, at);
  const lines = convention.endsWith("-lf") ? all.replaceAll("\r\n", "\n") : all;
  return convention.startsWith("codepoint") ? Array.from(lines).length : lines.length;
}

const texts = fc.string({ unit: fc.constantFrom("a", "é", "😀", "\r\n", "\n", "\r", " "), maxLength: 30 });

describe("toUtf16", () => {
  it.each(CONVENTIONS)("gives every place back that was counted as %s", (convention) => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, hasBom) => {
        const convert = toUtf16(text, convention, hasBom);
        let at = 0;
        for (const character of [...text.split(/(\r\n)/)].flatMap((part) =>
          part === "\r\n" ? [part] : [...part],
        )) {
          expect(convert(written(text, at, convention, hasBom))).toBe(at);
          at += character.length;
        }
        expect(convert(written(text, at, convention, hasBom))).toBe(text.length);
      }),
      { seed: 20_261_124, numRuns: 300 },
    );
  });

  it("keeps what lies outside outside, and no number no number", () => {
    for (const convention of CONVENTIONS) {
      const convert = toUtf16("a😀\r\nb", convention);
      expect(convert(-5)).toBeLessThan(0);
      expect(convert(9)).toBeGreaterThan(6);
      expect(convert(1e9)).toBeGreaterThan(6);
      expect(convert(Number.NaN)).toBeNaN();
    }
  });

  it("takes the place before a counted byte order mark for the beginning", () => {
    const convert = toUtf16("abc", "utf16-bom");
    expect([0, 1, 2].map(convert)).toEqual([0, 0, 1]);
    expect([0, 1, 2].map(toUtf16("abc", "utf16-bom", false))).toEqual([0, 1, 2]);
  });

  it("converts 100 000 offsets in a text of two million emoji and line ends quickly", () => {
    const text = "😀\r\n".repeat(1_000_000);
    const started = performance.now();
    const convert = toUtf16(text, "codepoint-lf");
    for (let i = 0; i < 100_000; i++) if (convert(2 * i) !== 4 * i) throw new Error(`${i}`);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
