import { type CellValue, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import type { InputError } from "../../../src/core/input-error.ts";
import { openWorkbook, type Workbook } from "../../../src/data/sources/workbook.ts";
import { rawWorkbook } from "./raw-workbook.ts";

async function open(...sheets: readonly WriteSheet[]): Promise<Workbook> {
  return openWorkbook(Buffer.from(await writeXlsx({ sheets: [...sheets] })), "a.xlsx");
}

async function rowsOf(...rows: readonly (readonly CellValue[])[]) {
  const { sheets } = await open({ name: "S", rows: rows.map((row) => [...row]) });
  return sheets[0]!.rows;
}

async function cellsOf(rows: string, more?: Readonly<Record<string, string>>) {
  const { sheets } = await openWorkbook(await rawWorkbook(rows, more), "a.xlsx");
  return sheets[0]!.rows.map(({ cells, row }) => [row, ...cells]);
}

async function refusal(bytes: Uint8Array): Promise<{ code: string; args: object }> {
  const error = await openWorkbook(bytes, "a.xlsx").then(
    () => undefined,
    (thrown: InputError) => thrown,
  );
  return { code: error!.code, args: error!.args };
}

describe("openWorkbook", () => {
  it("gives rows of raw text with the spreadsheet's row numbers, without blank ones", async () => {
    const rows = await rowsOf(
      ["Judul"],
      [],
      [null, " "],
      ["document", "code"],
      ["W1", " Praktik \n baru 😀 "],
    );
    expect(rows).toEqual([
      { cells: ["Judul"], row: 1 },
      { cells: ["document", "code"], row: 4 },
      { cells: ["W1", " Praktik \n baru 😀 "], row: 5 },
    ]);
  });

  it("writes numbers as the shortest decimals that mean them", async () => {
    const [{ cells } = { cells: [] }] = await rowsOf([1, -2.5, 55.5, 0.1, 3201234567890123, 1e21, 0, 1 / 3]);
    expect(cells).toEqual([
      "1",
      "-2.5",
      "55.5",
      "0.1",
      "3201234567890123",
      "1e+21",
      "0",
      "0.3333333333333333",
    ]);
  });

  it("writes truth values as Dedoose and CSV have them, and dates in ISO form", async () => {
    const [{ cells } = { cells: [] }] = await rowsOf([
      ...[true, false, new Date(Date.UTC(2026, 2, 31)), new Date(Date.UTC(2026, 2, 31, 10, 30, 5))],
    ]);
    expect(cells).toEqual(["True", "False", "2026-03-31", "2026-03-31T10:30:05"]);
  });

  it("gives errors as shown, formulas by the value they had, and text that looks like a number as it is", async () => {
    const cells =
      '<c r="A1" t="e"><v>#REF!</v></c><c r="B1" t="str"><f>A2&amp;"x"</f><v>a&amp;b</v></c><c r="C1"><f>1+1</f><v>2</v></c>' +
      '<c r="D1" t="inlineStr"><is><t xml:space="preserve"> 007 </t></is></c><c r="F1" t="d"><v>2026-03-31</v></c>';
    expect(await cellsOf(`<row r="1">${cells}</row>`)).toEqual([
      [1, "#REF!", "a&b", "2", " 007 ", "", "2026-03-31"],
    ]);
  });

  it("gives the text of merged cells once", async () => {
    const { sheets } = await open({
      name: "S",
      rows: [["Judul", null, "x"]],
      merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
    });
    expect(sheets[0]!.rows).toEqual([{ cells: ["Judul", "", "x"], row: 1 }]);
  });

  it("reads sheets in their order, and counts those that are hidden without reading them", async () => {
    const { sheets, hidden } = await open(
      { name: "Rahasia", hidden: true, rows: [["x"]] },
      { name: "Satu", rows: [["a"]] },
      { name: "Lebih rahasia", veryHidden: true, rows: [["y"]] },
      { name: "__proto__", rows: [["b"]] },
      { name: "Kosong", rows: [] },
    );
    expect(sheets.map(({ name, rows }) => [name, ...rows.map(({ cells }) => cells.join())])).toEqual([
      ["Satu", "a"],
      ["__proto__", "b"],
      ["Kosong"],
    ]);
    expect(hidden).toBe(2);
  });

  it("shows a number that is no date as an error where it is formatted as one", async () => {
    const styles =
      '<styleSheet><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>';
    const relations =
      '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>';
    const cells =
      '<c r="A1" s="1"><v>46112</v></c><c r="B1" s="1"><v>1e300</v></c><c r="C1" s="0"><v>46112</v></c>';
    expect(
      await cellsOf(`<row r="1">${cells}</row>`, {
        "xl/styles.xml": styles,
        "xl/_rels/workbook.xml.rels": relations,
      }),
    ).toEqual([[1, "2026-03-31", "#VALUE!", "46112"]]);
  });

  it("says what is damaged in a few words, and nothing of where in the program", async () => {
    const whole = await rawWorkbook('<row r="1"><c r="A1"><v>1</v></c></row>');
    for (const bytes of [Buffer.alloc(0), Buffer.from("PK\x03\x04 no archive"), whole.subarray(0, 400)]) {
      const { code, args } = await refusal(bytes);
      expect(code).toBe("workbook-damaged");
      const { detail } = args as { detail: string };
      expect(detail.length).toBeGreaterThan(0);
      expect(detail.length).toBeLessThanOrEqual(80);
      expect(detail).not.toContain("\n");
    }
  });

  it.each([
    ["a row before the first", '<row r="-5"><c r="A1"><v>1</v></c></row>'],
    ["a row that is no number", '<row r="abc"><c r="A1"><v>1</v></c></row>'],
    ["a row beyond the last", '<row r="1048577"><c r="A1048577"><v>1</v></c></row>'],
    ["a column beyond the last", '<row r="1"><c r="ZZZZ1"><v>1</v></c></row>'],
  ])("refuses %s", async (_, rows) => {
    expect(await refusal(await rawWorkbook(rows))).toMatchObject({ code: "workbook-damaged" });
  });

  it("reads two far corners of a sheet without filling what is between", async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const cells = await cellsOf(rows);
    expect(cells.map(([row, ...its]) => [row, its.length])).toEqual([
      [1, 1],
      [1_048_576, 16_384],
    ]);
  });

  it("refuses more cells than a table of interviews can have, soon and in little memory", async () => {
    const wide = Array.from({ length: 3000 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"/></row>`);
    expect(await refusal(await rawWorkbook(wide.join("")))).toEqual({
      code: "file-too-large",
      args: { file: "a.xlsx", limit: "20000000 cells" },
    });
  });

  it("refuses more sheets than it would read the strings for", async () => {
    const sheets = Array.from({ length: 101 }, (_, i) => ({ name: `S${i}`, rows: [["a"]] }));
    const bytes = Buffer.from(await writeXlsx({ sheets }));
    expect(await refusal(bytes)).toEqual({
      code: "file-too-large",
      args: { file: "a.xlsx", limit: "100 sheets" },
    });
  });

  it("reads deep nesting and entities that were never declared as what they are: nothing much", async () => {
    const deep = { "xl/sharedStrings.xml": `<sst>${"<si>".repeat(100_000)}${"</si>".repeat(100_000)}</sst>` };
    const cell = '<c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><v>&amp;evil; &#65;</v></c>';
    expect(await cellsOf(`<row r="1">${cell}</row>`, deep)).toEqual([[1, "", "&evil; A"]]);
  });
});
