import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportCatalogueOf } from "../../src/language/report/index.ts";
import { reference, symbol } from "../../src/language/symbol.ts";
import { visible } from "../../src/language/visible.ts";
import {
  type Block,
  captionedTable,
  document,
  figures,
  list,
  paragraph,
  table,
  words,
} from "../../src/report/document.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { numbered } from "../../src/report/numbered.ts";
import { SEEDED } from "../arbitraries.ts";

const cellOf = async (text: string) => {
  const lines = (await renderMarkdown(document([table([words("g")], [[text]])]))).trimEnd().split("\n");
  expect(lines).toHaveLength(3);
  return lines[2]!;
};

/** The cells of one line of a table, by the rules of GitHub: a bar without a backslash parts them. */
const cellsOf = (line: string) =>
  line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());

describe("renderMarkdown", () => {
  it.each([
    ["a|b", "| a\\|b |"],
    ["`code`", "| \\`code\\` |"],
    ["*bold* _it_", "| \\*bold\\* \\_it\\_ |"],
    ["<script>", "| \\<script> |"],
    ["[x](javascript:1)", "| \\[x]\\(javascript:1) |"],
    ["[1](2)", "| \\[1]\\(2) |"],
    ["![1](2)", "| !\\[1]\\(2) |"],
    ["~~no~~", "| \\~\\~no\\~\\~ |"],
    ["a\\|b", "| a\\\\|b |"],
    ["&amp;", "| \\&amp; |"],
  ])("lets %s in a cell be what it is", async (text, want) => {
    const got = await cellOf(text);
    const plain = (line: string) => line.replaceAll(/\\(?=[!-/:-@[-`{-~])/g, "");
    expect(plain(got)).toBe(plain(want));
    for (const special of ["`", "*", "_", "<", "~~", "](", "|"])
      if (text.includes(special)) expect(got.slice(1, -1).replaceAll(/\\./g, "")).not.toContain(special);
  });

  it.each(["www.example.org", "https://example.org", "siti@example.org"])(
    "makes no link of %s",
    async (text) => {
      expect(await cellOf(text)).toMatch(/\\|&#/);
      expect(await renderMarkdown(document([paragraph(`see ${text} there`)]))).toMatch(/\\|&#/);
    },
  );

  it("leaves figures readable in tables", async () => {
    for (const figure of ["0.41 [0.13, 0.69]", "−10.00", "35 (15.2%)", "[−∞, 0.5]", "0,41 [0,13; 0,69]", "–"])
      expect(await cellOf(figure)).toBe(`| ${figure} |`);
  });

  it("aligns figures right", async () => {
    const text = await renderMarkdown(document([table([words("g"), figures("n")], [["All", "12"]])]));
    expect(text).toBe("| g | n |\n| :- | -: |\n| All | 12 |\n");
  });

  it("sets symbols in emphasis and starts no list, heading or quotation from data", async () => {
    const text = await renderMarkdown(
      document([
        paragraph(`${symbol("t")}(9) = 1`),
        paragraph("- no item"),
        paragraph("1. none"),
        paragraph("# none"),
        paragraph("> none"),
        paragraph("+ none"),
        list(["* none"]),
      ]),
    );
    expect(text).toMatch(/^\*t\*\(9\) = 1\n/);
    expect(text).toContain("\n\\- no item\n");
    expect(text).toContain("\n1\\. none\n");
    expect(text).toContain("\n\\# none\n");
    expect(text).toContain("\n\\> none\n");
    expect(text).toContain("\n\\+ none\n");
    expect(text).toContain("- \\* none\n");
  });

  it("keeps every cell of any text in its row and column", async () => {
    const cell = fc
      .string({ unit: fc.constantFrom(..."|\\`*_<>[]()!~#-+ \n\t&;:/.@www1aé😀") })
      .map((text) => visible(text.trim()));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }), async (rows) => {
        const text = await renderMarkdown(document([table([words("a"), figures("b")], rows)]));
        const lines = text.trimEnd().split("\n");
        expect(lines).toHaveLength(rows.length + 2);
        for (const line of lines) expect(cellsOf(line)).toHaveLength(2);
      }),
      SEEDED,
    );
  });
});

describe("a report with captions, as Markdown", () => {
  it("calls what it refers to by its name, however deep the reference stands", async () => {
    const its = captionedTable("t", `as ${reference("t")}`, table([words("g")], [[reference("t")]]));
    const quote: Block = { type: "blockquote", children: [paragraph(reference("t"))] };
    const told = numbered(document([its, list([reference("t")]), quote]), reportCatalogueOf("en"));
    expect((await renderMarkdown(told)).split("\n").filter((line) => line.includes("Table 1"))).toEqual([
      "**Table 1.** as Table 1",
      "| Table 1 |",
      "- Table 1",
      "> Table 1",
    ]);
  });
});
