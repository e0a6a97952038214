import * as fc from "fast-check";
import stringWidth from "fast-string-width";
import { describe, expect, it } from "vitest";
import { excerptOf } from "../../../src/report/check/excerpt.ts";
import { SEEDED } from "../../arbitraries.ts";

const plain = (text: string) => text;
/** What the caret points at, where every character is one column wide. */
const pointed = ({ line, caretStart, caretLength }: ReturnType<typeof excerptOf>) =>
  line.slice(caretStart, caretStart + caretLength);

describe("excerptOf", () => {
  it("shows three cells on each side, and says where there are more", () => {
    const cells = [..."abcdefghij"];
    expect(excerptOf(cells, 0, ";", plain, 80)).toEqual({ line: "a;b;c;d;…", caretStart: 0, caretLength: 1 });
    expect(excerptOf(cells, 5, ";", plain, 80)).toEqual({
      line: "…;c;d;e;f;g;h;i;…",
      caretStart: 8,
      caretLength: 1,
    });
    expect(excerptOf(cells, 9, ",", plain, 80)).toEqual({ line: "…,g,h,i,j", caretStart: 8, caretLength: 1 });
    expect(excerptOf(["a", "b"], 1, ",", plain, 80).line).toBe("a,b");
  });

  it("cuts the cell at 40 columns and its neighbours at 16", () => {
    const excerpt = excerptOf(["n".repeat(50), "c".repeat(50)], 1, ";", plain, 80);
    expect(excerpt.line).toBe(`${"n".repeat(15)}…;${"c".repeat(39)}…`);
    expect(pointed(excerpt)).toBe(`${"c".repeat(39)}…`);
  });

  it("counts wide characters as two columns", () => {
    expect(excerptOf(["名前", "x"], 1, ";", plain, 80)).toEqual({
      line: "名前;x",
      caretStart: 5,
      caretLength: 1,
    });
    expect(excerptOf(["a", "名前"], 1, ";", plain, 80)).toMatchObject({ caretStart: 2, caretLength: 4 });
    expect(excerptOf(["字".repeat(40)], 0, ";", plain, 80).line).toBe(`${"字".repeat(19)}…`);
  });

  it("points at one column where the cell is empty", () => {
    expect(excerptOf(["a", "", "c"], 1, ";", plain, 80)).toEqual({
      line: "a;;c",
      caretStart: 2,
      caretLength: 1,
    });
    expect(excerptOf([], undefined, ";", plain, 80)).toEqual({ line: "", caretStart: 0, caretLength: 1 });
  });

  it("points at the whole row where no column is meant", () => {
    const excerpt = excerptOf([..."abcdefghij"], undefined, ";", plain, 80);
    expect(excerpt.line).toBe("a;b;c;d;e;f;g;…");
    expect(pointed(excerpt)).toBe("a;b;c;d;e;f;g");
  });

  it("hides what the mask hides, of whole cells and each by its place", () => {
    const seen: [string, number][] = [];
    const mask = (text: string, index: number) => {
      seen.push([text, index]);
      return text.replace(/\d{6,}/, "***");
    };
    const cells = ["x".repeat(30), `${"y".repeat(36)}3201234567890123`, "z"];
    const { line } = excerptOf(cells, 1, ";", mask, 80);
    expect(line).not.toMatch(/\d/);
    expect(seen.every(([text, index]) => cells[index] === text)).toBe(true);
  });

  it("makes unseen characters visible, tabs safe, and spaces at an edge seen", () => {
    expect(excerptOf(["a\u202eb", "\u001b[31m"], 0, ";", plain, 80).line).toBe("a\ufffdb;\ufffd[31m");
    expect(excerptOf(["a", "b\tc"], 0, "\t", plain, 80).line).toBe("a⇥b c");
    expect(excerptOf(["Dasar ", "b"], 0, ";", plain, 80)).toEqual({
      line: '"Dasar ";b',
      caretStart: 0,
      caretLength: 8,
    });
    expect(excerptOf(["a;b", 'say "x"'], 0, ";", plain, 80).line).toBe('"a;b";"say ""x"""');
  });

  it("fits the width, and points within the line, whatever the cells", () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab ;\t"名😀\u0301\u202e\u001b\n') });
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 1, maxLength: 12 }),
        fc.nat(14),
        fc.integer({ min: 30, max: 100 }),
        fc.constantFrom(",", ";", "\t"),
        (cells, column, width, delimiter) => {
          const { line, caretStart, caretLength } = excerptOf(cells, column, delimiter, plain, width);
          expect(stringWidth(line)).toBeLessThanOrEqual(width);
          expect(caretStart + caretLength).toBeLessThanOrEqual(Math.max(stringWidth(line), caretStart + 1));
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        },
      ),
      SEEDED,
    );
  });

  it("takes a cell of megabytes at once", () => {
    const start = performance.now();
    const { line } = excerptOf(["\u0301".repeat(5_000_000), "x".repeat(5_000_000)], 0, ";", plain, 80);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(line.length).toBeLessThan(200);
  });
});
