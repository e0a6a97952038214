import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replaceIn } from "../../src/anonymize/moved-text.ts";

describe("replaceIn", () => {
  // 0123456789012345678
  // Kata Siti dan Budi.
  const moved = replaceIn("Kata Siti dan Budi.", [
    { start: 5, end: 9, mark: "[P-AB]" },
    { start: 14, end: 18, mark: "[…]" },
  ]);

  it("puts marks in their places", () => {
    expect(moved.text).toBe("Kata [P-AB] dan […].");
    expect(moved.marks).toBe(2);
  });

  it.each([
    [0, "start", 0],
    [5, "start", 5],
    [5, "end", 5],
    [7, "start", 5],
    [7, "end", 11],
    [9, "end", 11],
    [10, "start", 12],
    [19, "end", 20],
    [24, "end", 25],
  ] as const)("moves %i, a %s, to %i", (position, edge, want) => {
    expect(moved.at(position, edge)).toBe(want);
  });

  it("leaves every word at its place that nothing replaced, and widens what was cut", () => {
    const pieces = fc.array(fc.tuple(fc.stringMatching(/^[a-z ]{0,6}$/), fc.stringMatching(/^[A-Z]{1,5}$/)), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(pieces, fc.nat(), fc.nat(), (list, a, b) => {
        let text = "";
        const replacements = list.map(([plain, name]) => {
          text += plain;
          const start = text.length;
          text += name;
          return { start, end: text.length, mark: "[P-X]" };
        });
        text += "end";
        const its = replaceIn(text, replacements);
        expect(its.text).toBe(
          text.replace(/[A-Z]+/g, (_, at: number) =>
            "[P-X]".repeat(
              replacements.filter(({ start }) => start >= at && start < at + runAt(text, at)).length,
            ),
          ),
        );
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        if (start === end) return;
        const span = its.text.slice(its.at(start, "start"), its.at(end, "end"));
        const inside = text.slice(start, end);
        if (!/[A-Z]/.test(inside)) expect(span).toBe(inside);
        // Nothing of a mark is cut off.
        expect(span.replaceAll("[P-X]", "")).toBe(inside.replace(/[A-Z]+/g, ""));
      }),
    );
  });
});

function runAt(text: string, at: number): number {
  return /^[A-Z]*/.exec(text.slice(at))![0].length;
}
