import { describe, expect, it } from "vitest";
import { maxqda } from "../../../../src/data/segments/formats/maxqda.ts";
import { KNOWN, kept } from "./known-codings.ts";
import { readRows, throughCsv, throughXlsx } from "./through-files.ts";

const ENGLISH = [
  ...["Color", "Comment", "Document group", "Document name", "Code", "Beginning", "End", "Weight score"],
  ...["Segment", "Modified by", "Modified", "Created by", "Created", "Area", "Coverage %"],
];
const GERMAN = [
  ...["Farbe", "Kommentar", "Dokumentgruppe", "Dokumentname", "Code", "Anfang", "Ende", "Gewicht"],
  ...[
    "Segment",
    "Bearbeitet von",
    "Bearbeitet am",
    "Erstellt von",
    "Erstellt am",
    "Fläche",
    "Abdeckungsgrad %",
  ],
];
const row = (cells: readonly string[]) => [{ cells, row: 2 }];
const cell = (column: string, value: string) => ENGLISH.map((name) => (name === column ? value : ""));

describe("maxqda", () => {
  it.each([
    ["CSV", "English", throughCsv, ENGLISH],
    ["XLSX", "English", throughXlsx, ENGLISH],
    ["CSV", "German", throughCsv, GERMAN],
    ["XLSX", "German", throughXlsx, GERMAN],
  ] as const)("gives back what was written as %s with %s headers", async (_, _language, through, header) => {
    const rows = KNOWN.map(({ document, role, path, coder, text }, i) => {
      const before = ["●", "", role, document, path.join(" > "), i + 3, i + 4, 0];
      return [...before, text, "Budi", new Date(0), coder, new Date(0), 12, 0.5];
    });
    const { format, codings } = await through([header, ...rows]);
    expect(format).toBe("maxqda");
    const group = header[2];
    expect(codings).toEqual(
      kept("document", "path", "coder", "text").map((coding, i) => ({
        ...coding,
        attributes: new Map([[group, KNOWN[i]!.role]]),
      })),
    );
  });

  it("takes begin and end for numbers of paragraphs, and says so once a file", async () => {
    const reader = readRows(maxqda, ENGLISH, [...row(cell("End", "4")), ...row(cell("Beginning", "3"))]);
    expect(reader.findings).toEqual([
      { rule: "paragraph-numbers", severity: "info", file: "a.csv", column: "End" },
    ]);
    for (const coding of reader.codings) expect(coding).not.toHaveProperty("start");
    expect(readRows(maxqda, ENGLISH, row(cell("Code", "A"))).findings).toEqual([]);
  });

  it("parts a path only at a > between spaces", () => {
    const path = (code: string) => readRows(maxqda, ENGLISH, row(cell("Code", code))).codings[0]!.path;
    expect(path("A > B  >  C")).toEqual(["A", "B", "C"]);
    expect(path("a>b")).toEqual(["a>b"]);
    expect(path(" > ")).toEqual([">"]);
    expect(path("")).toEqual([]);
  });

  it("leaves a table alone that has its words but none of its columns", () => {
    expect(maxqda.recognise(["Document name", "Code", "Segment"], {})).toBe(0);
    expect(maxqda.recognise(["Document name", "Code", "Segment", "End", "Color"], {})).toBe(0);
    expect(maxqda.recognise(["document name", "CODE", "Segment", "Created by"], {})).toBe(1);
    for (const missing of ["Document name", "Code", "Segment"])
      expect(
        maxqda.recognise(
          ENGLISH.filter((name) => name !== missing),
          {},
        ),
        missing,
      ).toBe(0);
  });
});
