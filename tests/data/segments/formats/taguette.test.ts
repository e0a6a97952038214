import { describe, expect, it } from "vitest";
import { taguette } from "../../../../src/data/segments/formats/taguette.ts";
import { readCsv } from "../../sources/read-csv.ts";
import { KNOWN, kept } from "./known-codings.ts";
import { readRows, throughCsv, throughXlsx } from "./through-files.ts";

const HEADER = ["id", "document", "tag", "content"];

/** The export that Taguette's own tests expect (remram44/taguette, tests.py; BSD-3-Clause). */
const SAMPLE =
  "id,document,tag,content\r\n2,otherdoc,interesting\\places,diff\r\n3,otherdoc,interesting,tent\r\n3,otherdoc,people,tent\r\n";

describe("taguette", () => {
  it.each([
    ["CSV", throughCsv],
    ["XLSX", throughXlsx],
  ] as const)("gives back what was written as %s: document, tag path and quote", async (_, through) => {
    const rows = KNOWN.map(({ document, path, text }, i) => [i + 1, document, path.join("\\"), text]);
    const { format, codings, findings } = await through([HEADER, ...rows]);
    expect(format).toBe("taguette");
    expect(codings).toEqual(kept("document", "path", "text"));
    expect(findings).toEqual([]);
  });

  it("reads the sample of Taguette's own tests", async () => {
    const { info, rows, rowNumbers } = await readCsv(SAMPLE, { isHeader: (cells) => cells.includes("tag") });
    const { codings } = readRows(
      taguette,
      info.header,
      rows.map((cells, i) => ({ cells, row: rowNumbers[i]! })),
    );
    expect(codings).toEqual([
      { document: "otherdoc", text: "diff", path: ["interesting", "places"], row: 2 },
      { document: "otherdoc", text: "tent", path: ["interesting"], row: 3 },
      { document: "otherdoc", text: "tent", path: ["people"], row: 4 },
    ]);
  });

  it("names no coder and no place, for the file has none", () => {
    const [coding] = readRows(taguette, HEADER, [{ cells: ["1", "a", "b", "c"], row: 2 }]).codings;
    expect(Object.keys(coding!).sort()).toEqual(["document", "path", "row", "text"]);
  });

  it("takes a blank tag for a piece that was not coded", () => {
    const [coding] = readRows(taguette, HEADER, [{ cells: ["1", "a", " ", "c"], row: 2 }]).codings;
    expect(coding).toEqual({ document: "a", text: "c", path: [], row: 2 });
  });

  it("claims a header only with all four columns, in any order and case", () => {
    expect(taguette.recognise([" Content ", "TAG", "document", "Id"], {})).toBe(1);
    for (const missing of HEADER)
      expect(
        taguette.recognise(
          HEADER.filter((name) => name !== missing),
          {},
        ),
        missing,
      ).toBe(0);
  });

  it("keeps a quote of a million characters whole", () => {
    const text = `😀${"a".repeat(1_000_000)}`;
    const [coding] = readRows(taguette, HEADER, [{ cells: ["1", "a", "b", text], row: 2 }]).codings;
    expect(coding!.text).toBe(text);
  });
});
