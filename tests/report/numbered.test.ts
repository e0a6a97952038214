import { describe, expect, it } from "vitest";
import { reportCatalogueOf } from "../../src/language/report/index.ts";
import { reference } from "../../src/language/symbol.ts";
import { captionedTable, document, figureBlock, paragraph, table, words } from "../../src/report/document.ts";
import type { Figure } from "../../src/report/figure.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { numbered } from "../../src/report/numbered.ts";
import { renderTerminal } from "../../src/report/terminal.ts";

const FIGURE: Figure = {
  ...{ id: "flow", title: "Flow", description: "Of 240 people 230 are matched.", width: 10, height: 10 },
  svg: { type: "element", tagName: "svg", properties: {}, children: [] },
};
const small = (id: string) => captionedTable(id, `Caption of ${id}`, table([words("a")], [["1"]]));
const tree = () =>
  document([
    paragraph(`See ${reference("second")} and ${reference("flow")}.`),
    small("first"),
    figureBlock(FIGURE, "Who took part"),
    small("second"),
  ]);
const says = { en: reportCatalogueOf("en"), id: reportCatalogueOf("id") };

describe("numbered", () => {
  it("counts tables and figures apart, in the order in which they stand", () => {
    const labels = numbered(tree(), says.en).children.map((block) => ("label" in block ? block.label : ""));
    expect(labels).toEqual(["", "Table 1", "Figure 1", "Table 2"]);
  });

  it("lets a reference say what its table is called, also of one that comes later", () => {
    const text = renderTerminal(numbered(tree(), says.id), { width: 80, color: false });
    expect(text).toMatch(/^See Tabel 2 and Gambar 1\.$/m);
    expect(text).toMatch(/^Tabel 2\. Caption of second$/m);
  });

  it("leaves the document it was given as it was", () => {
    const given = tree();
    numbered(given, says.en);
    expect(given).toEqual(tree());
  });

  it("refuses a reference to what is not there, and an id that stands twice", () => {
    const lost = document([paragraph(reference("third"))]);
    expect(() => numbered(lost, says.en)).toThrow('the report refers to "third"');
    expect(() => numbered(document([small("one"), small("one")]), says.en)).toThrow('called "one"');
  });
});

describe("a figure where nothing is drawn", () => {
  it("is told in words on a terminal, and in Markdown without a folder for figures", async () => {
    const report = numbered(tree(), says.en);
    expect(renderTerminal(report, { width: 80, color: false })).toContain(
      "Figure 1. Who took part\nOf 240 people 230 are matched.",
    );
    expect(await renderMarkdown(report)).toContain(
      "**Figure 1.** Who took part\n\nOf 240 people 230 are matched.",
    );
  });

  it("is an image with what there is to see as its text where Markdown has a folder for figures", async () => {
    const text = await renderMarkdown(numbered(tree(), says.en), "report-figures");
    expect(text).toContain("![Flow. Of 240 people 230 are matched.](report-figures/flow.svg)");
  });
});
