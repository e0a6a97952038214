import { describe, expect, it } from "vitest";
import { symbol } from "../../src/language/symbol.ts";
import {
  callout,
  document,
  figures,
  heading,
  list,
  paragraph,
  table,
  words,
} from "../../src/report/document.ts";
import { renderTerminal } from "../../src/report/terminal.ts";

const report = document([
  heading(1, "Title"),
  callout("Read this first, for it matters more than all the rest of the report."),
  paragraph(`The ${symbol("t")} test of many words goes over more than one line of a narrow terminal.`),
  list(["one item that is long enough to be wrapped at forty characters", "two"]),
  table([words("Group"), figures("n")], [["All", "12"]]),
]);

describe("renderTerminal", () => {
  it("wraps paragraphs, items and remarks at the width, and hangs them from their marks", () => {
    const text = renderTerminal(report, { width: 40, color: false });
    const lines = text.split("\n");
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(40);
    expect(lines.filter((line) => line.startsWith("┃ ")).length).toBe(2);
    expect(text).toContain("• one item");
    expect(lines[lines.findIndex((line) => line.startsWith("• one")) + 1]).toMatch(/^ {2}\S/);
    expect(text.endsWith("12\n")).toBe(true);
  });

  it("has escapes only where colour is wanted, the same words in both", () => {
    const plain = renderTerminal(report, { width: 80, color: false });
    const colored = renderTerminal(report, { width: 80, color: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escapes are what this test is about
    const codes = /\u001b\[[\d;]*m/g;
    expect(plain).not.toMatch(codes);
    expect(colored).toMatch(codes);
    expect(colored.replaceAll(codes, "")).toBe(plain);
    expect(colored).toContain("\u001b[3mt\u001b[23m");
  });

  it("refuses a block it does not know", () => {
    expect(() =>
      renderTerminal({ type: "root", children: [{ type: "thematicBreak" }] }, { width: 80, color: false }),
    ).toThrow("thematicBreak");
  });
});
