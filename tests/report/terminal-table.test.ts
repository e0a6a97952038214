import { Chalk } from "chalk";
import * as fc from "fast-check";
import stringWidth from "fast-string-width";
import { describe, expect, it } from "vitest";
import { renderTable } from "../../src/report/terminal-table.ts";
import { SEEDED } from "../arbitraries.ts";

const plain = new Chalk({ level: 0 });
type Align = readonly ("left" | "right")[];
const linesOf = (rows: readonly (readonly string[])[], align: Align, width = 80) =>
  renderTable(rows, align, width, plain).split("\n");

describe("renderTable", () => {
  it("sets words left and figures right, with a line under the header", () => {
    expect(
      linesOf(
        [
          ["Group", "n", "Mean"],
          ["All", "120", "7.25"],
          ["Dasar", "9", "−10.00"],
        ],
        ["left", "right", "right"],
      ),
    ).toEqual(["Group    n    Mean", "──────────────────", "All    120    7.25", "Dasar    9  −10.00"]);
  });

  it("measures wide characters and emoji by the cells they take", () => {
    const lines = linesOf(
      [
        ["Group", "n"],
        ["学校", "1"],
        ["👩🏽‍🏫 guru", "22"],
        ["e\u0301te\u0301", "3"],
      ],
      ["left", "right"],
    );
    expect(new Set([lines[0]!, ...lines.slice(2)].map((line) => stringWidth(line))).size).toBe(1);
    expect(stringWidth(lines[1]!)).toBe(stringWidth(lines[0]!));
  });

  it("stands wrapped headers on the line and hangs wrapped words from the top", () => {
    const lines = linesOf(
      [
        ["Group", "change in share of all"],
        ["a level of many words", "1.00"],
      ],
      ["left", "right"],
      24,
    );
    const rule = lines.findIndex((line) => line.startsWith("─"));
    expect(rule).toBeGreaterThan(1);
    expect(lines[rule - 1]).toContain("Group");
    expect(lines[0]).not.toContain("Group");
    expect(lines[rule + 1]).toMatch(/^a .*1\.00$/);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(24);
  });

  it("never breaks a figure, even where the table becomes too wide", () => {
    const figure = "0.41 [0.13, 0.69]";
    const rows = [
      ["Group", ...Array.from({ length: 6 }, (_, i) => `figure ${i}`)],
      ["All", ...Array<string>(6).fill(figure)],
    ];
    const lines = linesOf(rows, ["left", ...Array<"right">(6).fill("right")]);
    expect(lines.find((line) => line.startsWith("All"))!.split(figure)).toHaveLength(7);
  });

  it("breaks a long word of the data rather than push the columns apart", () => {
    const lines = linesOf(
      [
        ["Group", "n", "Mean with a long header"],
        ["Lembaga-Pelatihan-dan-Pendidikan-Anak-Usia-Dini-Kabupaten-Serang", "9", "1.00"],
        ["All", "10", "22.00"],
      ],
      ["left", "right", "right"],
      40,
    );
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(40);
    expect(lines.filter((line) => line.endsWith("1.00"))).toHaveLength(1);
    expect(lines.join("").replaceAll(/\s/g, "")).toContain("Lembaga");
  });

  it("fits the width whenever figures and headers can, and loses no character", () => {
    const word = fc.stringMatching(/^[a-z]{1,50}$/);
    const cell = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
    const rows = fc.array(fc.tuple(cell, fc.stringMatching(/^\d{1,5}\.\d\d$/), cell), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(rows, (body) => {
        const lines = linesOf([["Group", "Mean", "What"], ...body], ["left", "right", "left"], 40);
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(40);
        const letters = (texts: readonly string[]) =>
          texts.join("").replaceAll(/[\s─]/g, "").split("").sort().join("");
        expect(letters(lines)).toBe(letters(["Group", "Mean", "What", ...body.flat()]));
      }),
      SEEDED,
    );
  });

  it("draws a table without rows", () => {
    expect(linesOf([["a", "b"]], ["left", "right"])).toEqual(["a  b", "────"]);
  });
});
