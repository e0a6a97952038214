import type { Nodes, Root } from "mdast";
import { describe, expect, it } from "vitest";
import { analyseCompare } from "../../src/analyses/compare.ts";
import { analyseGains } from "../../src/analyses/gains.ts";
import { catalogueOf } from "../../src/language/index.ts";
import { compareDocument } from "../../src/report/compare-document.ts";
import { gainsDocument } from "../../src/report/gains-document.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { study } from "../study.ts";

const csv = `id,g,pre,post\n${Array.from({ length: 14 }, (_, i) => `p${i},${i < 3 ? "few" : "many"},${41 + i},${57 + ((7 * i) % 23)}\n`).join("")}`;

const textOf = (node: Nodes): string =>
  "value" in node
    ? node.value
    : "children" in node
      ? node.children.map((child) => textOf(child)).join("")
      : "";

/** All tables of a document as texts of cells. */
const tablesOf = (document: Root) =>
  document.children.flatMap((block) =>
    block.type === "table" ? [block.children.map((row) => row.children.map((cell) => textOf(cell)))] : [],
  );

const titlesOf = (document: Root) =>
  document.children.flatMap((block) => (block.type === "heading" ? [textOf(block)] : []));

async function documents(
  language: "en" | "id",
  { minCell = 5, confidence = 0.95, listUnmatched = false } = {},
) {
  const table = await study(csv, { by: ["g"] });
  const presentation = { version: "1.0.0", minCell, listUnmatched };
  const catalogue = catalogueOf(language);
  return [
    gainsDocument(
      analyseGains(table, { mastery: 60, reliability: 0.9, effectiveness: true, confidence }, presentation),
      catalogue,
    ),
    compareDocument(
      analyseCompare(table, { equivalenceMargin: 5, confidence, test: "auto" }, presentation),
      catalogue,
    ),
  ] as const;
}

describe("reports", () => {
  it("have whole tables: every row has a cell for every header, and none is empty but a repeated group", async () => {
    for (const document of [...(await documents("en")), ...(await documents("id"))]) {
      const tables = tablesOf(document);
      expect(tables.length).toBeGreaterThan(4);
      for (const [header, ...rows] of tables)
        for (const row of rows) {
          expect(row).toHaveLength(header!.length);
          expect(row.slice(1)).not.toContain("");
          expect(row.join()).not.toMatch(/undefined|NaN|Infinity|\[object/);
        }
    }
  });

  it("have the same sections and tables in both languages", async () => {
    const [en, id] = [await documents("en"), await documents("id")];
    for (const [i, document] of en.entries()) {
      const other = id[i]!;
      expect(other.children.map(({ type }) => type)).toEqual(document.children.map(({ type }) => type));
      expect(titlesOf(other)).not.toEqual(titlesOf(document));
      const shape = (root: Root) => tablesOf(root).map((rows) => rows.map((row) => row.length));
      expect(shape(other)).toEqual(shape(document));
    }
  });

  it("hide extremes of groups below the least cell, and say so", async () => {
    const descriptives = (document: Root) => tablesOf(document).find(([header]) => header!.length === 10)!;
    for (const document of await documents("en")) {
      const rows = descriptives(document).slice(1);
      expect(rows).toHaveLength(9);
      for (const [i, row] of rows.entries())
        for (const extreme of row.slice(5)) expect(extreme === "–", `${i}`).toBe(i >= 3 && i < 6);
      expect(textOf(document)).toContain("fewer than 5 people");
    }
    for (const document of await documents("en", { minCell: 3 })) {
      for (const row of descriptives(document).slice(1)) expect(row).not.toContain("–");
      expect(textOf(document)).not.toContain("fewer than");
    }
  });

  it("hide the extremes in no JSON: it is for programs", async () => {
    const result = analyseGains(await study(csv, { by: ["g"] }), {}, { version: "1.0.0" });
    expect(result.groups[1]).toMatchObject({ n: 3, pre: { min: 41, max: 43 } });
  });

  it("name the confidence level as it was asked for", async () => {
    for (const document of await documents("en", { confidence: 0.999 })) {
      expect(textOf(document)).toContain("99.9%");
      expect(textOf(document)).not.toContain("100%");
    }
  });

  it("say why each figure that does not exist does not", async () => {
    const [, compare] = await documents("en");
    const list =
      compare.children[
        compare.children.findIndex((block) => textOf(block) === "Figures or intervals that do not exist") + 1
      ]!;
    expect(list.type).toBe("list");
    expect(textOf(list)).toContain("few");
    expect(textOf(list)).toContain("too few pairs");
  });

  it("list unmatched people only when asked", async () => {
    const titles = titlesOf((await documents("en", { listUnmatched: true }))[0]);
    expect(titles).toContain("Unmatched participants");
    expect(titlesOf((await documents("en"))[0])).not.toContain("Unmatched participants");
  });

  it("keep to 80 columns on a terminal", async () => {
    for (const language of ["en", "id"] as const)
      for (const document of await documents(language)) {
        const lines = renderTerminal(document, { width: 80, color: false }).split("\n");
        expect(lines.filter((line) => [...line].length > 80)).toEqual([]);
      }
  });
});
