import type { Root } from "mdast";
import { reportCatalogueOf } from "../../../src/language/report/index.ts";
import { reference, symbol } from "../../../src/language/symbol.ts";
import {
  type Block,
  callout,
  captionedTable,
  document,
  figureBlock,
  figures,
  groups,
  heading,
  list,
  paragraph,
  table,
  words,
} from "../../../src/report/document.ts";
import type { Figure } from "../../../src/report/figure.ts";
import { drawing } from "../../../src/report/figures/kit/drawing.ts";
import { circle, rectangle } from "../../../src/report/figures/kit/shapes.ts";
import { text } from "../../../src/report/figures/kit/text.ts";
import { numbered } from "../../../src/report/numbered.ts";

/** A red pixel. */
const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

/** Bars with what each stands for, a text on each shade. */
function bars(title: string, names: readonly string[]): Figure {
  const shades = ["shade-0", "shade-1", "shade-2", "shade-3", "shade-4", "shade-5", "shade-6"] as const;
  return drawing(
    { id: "themes", title, description: `${names.length} bars.`, height: 60 + names.length * 30 },
    [
      ...names.flatMap((name, i) => [
        rectangle(160, 20 + i * 30, 80 + i * 90, 22, `mark-${(i % 4) + 1}` as "mark-1", {
          title: `${name}: ${i + 3}`,
        }),
        text(150, 36 + i * 30, name, { anchor: "end", width: 140 }).element,
        circle(200 + i * 90, 31 + i * 30, 4, "paper"),
      ]),
      ...shades.map((shade, i) => rectangle(160 + i * 40, 30 + names.length * 30, 38, 20, shade)),
    ],
  );
}

/** Where a sentence has a note, and the note. */
const noted: Block = {
  type: "paragraph",
  children: [
    { type: "text", value: "Hasilnya naik" },
    { type: "footnoteReference", identifier: "n1" },
    { type: "text", value: ", dan " },
    {
      type: "link",
      url: "https://doi.org/10.1119/1.18809",
      children: [{ type: "text", value: "Hake (1998)" }],
    },
    { type: "break" },
    { type: "inlineCode", value: "paud-analyze report" },
    { type: "text", value: " " },
    { type: "delete", children: [{ type: "text", value: "lama" }] },
    { type: "text", value: "." },
  ],
};

const GAINS: readonly (readonly string[])[] = [
  ["Dasar", "1.234,50", "2,8 × 10⁻⁸⁴", "−0,35 [−0,61; −0,09]", "41,7%"],
  ["Lanjut", "987", "< 1e−300", "0,10 [−0,2; 0,4]", "9,0%"],
  ["Mahir", "20.000", "0,041", "–", "100,0%"],
  ["Semua", "22.221,50", "0,5", "−0,20 [−0,3; −0,1]", "50,0%"],
];

/** A document of every kind of node the tool makes, in Indonesian. */
export function everyNode(names: readonly [string, string, string] = ["Dasar", "Lanjut", "Mahir"]): Root {
  const [first, second, third] = names;
  const level = { Dasar: first, Lanjut: second, Mahir: third };
  const wide = Array.from({ length: 14 }, (_, i) => figures(`Kolom ${i + 1}`));
  const tree = document(
    [
      {
        type: "titlePage",
        title: `Laporan diklat ${first}`,
        subtitle: "Evaluasi pre-test dan post-test",
        lines: [second, "24 November 2026"],
        logo: { mediaType: "image/png", bytes: Buffer.from(PIXEL, "base64") },
      },
      { type: "contents", title: "Daftar isi", depth: 2 },
      heading(1, "Hasil"),
      callout("Data sampel: angka ini tidak tentang siapa pun."),
      paragraph(`Lihat ${reference("gains-table")} dan ${reference("themes")}; ${symbol("p")} < 0,001.`),
      noted,
      heading(2, "Peningkatan"),
      captionedTable(
        "gains-table",
        `Peningkatan per jenjang, ${third}`,
        table(
          [groups("Jenjang"), ...["n", symbol("p"), "d", "Tuntas"].map(figures)],
          GAINS.map(([name = "", ...rest]) => [level[name as "Dasar"] ?? name, ...rest]),
        ),
      ),
      heading(2, first),
      table(
        [groups("Jenjang"), words("Gelombang"), figures("M")],
        [...names, "Semua"].flatMap((name) => [
          [name, "pre-test", "52,00"],
          ["", "post-test", "72,80"],
        ]),
        "Skor",
      ),
      heading(2, "Peningkatan"),
      table(
        [words("Tema"), ...wide],
        [first, "Percaya diri"].map((name) => [name, ...wide.map((_, i) => `0,${i}0 [0,10; 0,90]`)]),
      ),
      figureBlock(bars(`Tema menurut ${first}`, names), "Tema yang disebut"),
      heading(3, "Catatan"),
      list(["efek tes ulang;", second]),
      {
        type: "list",
        ordered: true,
        spread: false,
        children: [
          {
            type: "listItem",
            spread: false,
            children: [
              { type: "paragraph", children: [{ type: "text", value: "regresi ke rerata" }] },
              list(["satu"]),
            ],
          },
        ],
      },
      { type: "blockquote", children: [paragraph(`“Setelah tiga bulan baru terasa.” (${third})`)] } as Block,
      { type: "thematicBreak" },
      { type: "code", value: `M2 = ${second}` },
    ],
    { language: "id", title: `Laporan ${first}`, author: second, date: "2026-11-24" },
  );
  tree.children.push({
    type: "footnoteDefinition",
    identifier: "n1",
    children: [
      { type: "paragraph", children: [{ type: "text", value: `Skor tertinggi menurut ${third}.` }] },
    ],
  });
  return numbered(tree, reportCatalogueOf("id"));
}

/** What strangers may write where a name is expected. */
export const HOSTILE = [
  `<img src=x onerror=alert(1)></script></style>]]><script>alert(2)</script>`,
  `=cmd|' /C calc'!A0" onmouseover="alert(3)`,
  "Panjang".repeat(715),
] as const;
