import type { Element } from "hast";
import { s } from "hastscript";
import type { Root } from "mdast";
import { reportCatalogueOf } from "../../../src/language/report/index.ts";
import { reference, symbol } from "../../../src/language/symbol.ts";
import {
  callout,
  captionedTable,
  document,
  figureBlock,
  figures,
  heading,
  list,
  paragraph,
  table,
  words,
} from "../../../src/report/document.ts";
import type { Figure } from "../../../src/report/figure.ts";
import { numbered } from "../../../src/report/numbered.ts";

const svg = s("svg", { viewBox: "0 0 300 100", width: 300, height: 100, role: "img" }, [
  s("rect", { x: 10, y: 10, width: 200, height: 60, fill: "#0072b2" }),
  s("text", { x: 20, y: 90, "font-family": "DejaVu Sans, sans-serif", "font-size": 14 }, "Rerata 3,25"),
]) as Element;

const FLOW: Figure = {
  ...{ id: "flow", title: "Alur", description: "Siapa ikut", width: 300, height: 100, svg },
};

/** A document with everything that a report may have, in one language, its words with `text` in them. */
export function sampleDocument(language: "en" | "id", text = "Dasar"): Root {
  const small = table(
    [words("Jenjang"), figures("n"), figures("Rerata")],
    [
      [text, "40", "52,00 [50,00; 54,00]"],
      ["Mahir", "38", "61,50 [60,00; 63,00]"],
    ],
  );
  const wide = table(
    [words("Jenjang"), ...Array.from({ length: 16 }, (_, i) => figures(`Kolom ${i + 1}`))],
    Array.from({ length: 40 }, (_, row) => [
      `Baris ${row + 1}`,
      ...Array.from({ length: 16 }, (_, i) => `${row},${String(i).padStart(2, "0")}`),
    ]),
  );
  const its = document(
    [
      {
        ...{ type: "titlePage", title: `Laporan ${text}`, subtitle: "Angkatan I" },
        ...{ lines: ["LPD Contoh", "24 November 2026"] },
      },
      { type: "contents", title: "Daftar isi", depth: 2 },
      heading(1, `Hasil ${text}`),
      callout(`Awas ${text}`),
      paragraph(`${symbol("g_av")} = 1,91; lihat ${reference("gains")} dan ${reference("flow")}. ${text}`),
      {
        type: "paragraph",
        children: [
          { type: "text", value: "Catatan" },
          { type: "footnoteReference", identifier: "a" },
          { type: "text", value: " dan lagi" },
          { type: "footnoteReference", identifier: "a" },
          { type: "inlineCode", value: "paud-analyze" },
        ],
      },
      captionedTable("gains", `Rerata ${text}`, small),
      figureBlock(FLOW, `Alur ${text}`),
      heading(2, "Lebih jauh"),
      list(["satu", text]),
      {
        type: "list",
        ordered: true,
        children: [
          { type: "listItem", children: [{ type: "paragraph", children: [{ type: "text", value: "a" }] }] },
          { type: "listItem", children: [{ type: "paragraph", children: [{ type: "text", value: "b" }] }] },
        ],
      },
      { type: "code", value: `g = (post - pre)\n  ${text}` },
      captionedTable("wide", "Lebar", wide),
      paragraph("Sesudahnya"),
      {
        type: "footnoteDefinition",
        identifier: "a",
        children: [{ type: "paragraph", children: [{ type: "text", value: `Hake ${text}` }] }],
      } as never,
    ],
    {
      ...{ language, title: `Laporan ${text}`, author: "Siti & Evaluator", organisation: "LPD Contoh" },
      date: "2026-11-24",
    },
  );
  return numbered(its, reportCatalogueOf(language));
}
