import { describe, expect, it } from "vitest";
import { codingsOf, readFiles, refusalOf, told } from "./read-files.ts";
import { writeBook } from "./write-book.ts";

const CODED = "dokumen,kode\nA,x\n";
const OTHER = "dokumen,kode\nB,y\n";
const NOTES = "Catatan\nbelum selesai\n";

const read = async (sheets: Readonly<Record<string, string>>, sheet?: string) =>
  readFiles({ "a.xlsx": await writeBook(sheets) }, sheet === undefined ? {} : { sheet });
const refused = async (sheets: Readonly<Record<string, string>>, options: object = {}) =>
  refusalOf({ "a.xlsx": await writeBook(sheets) }, options);

describe("a workbook of coded interviews", () => {
  it("is read from the one sheet that holds codings, wherever it stands", async () => {
    const table = await read({ Catatan: NOTES, Kode: CODED, Kosong: "" });
    expect(codingsOf(table)).toEqual(["A A · · x ·"]);
    expect(table.inputs[0]).toMatchObject({ sheet: "Kode", format: "csv", rows: 1, headerRow: 1 });
    expect(table.inputs[0]).not.toHaveProperty("delimiter");
  });

  it("with two such sheets needs the name of one", async () => {
    const sheets = { satu: CODED, Catatan: NOTES, dua: OTHER };
    expect(await refused(sheets)).toEqual({
      code: "ambiguous-sheet",
      file: "a.xlsx",
      candidates: ["satu", "dua"],
    });
    expect(codingsOf(await read(sheets, "dua"))).toEqual(["B B · · y ·"]);
    expect(codingsOf(await read(sheets, " satu "))).toEqual(["A A · · x ·"]);
  });

  it("is not read from a hidden sheet, and says that there are some", async () => {
    const table = await read({ satu: CODED, "dua?": OTHER, "tiga?": OTHER });
    expect(codingsOf(table)).toEqual(["A A · · x ·"]);
    expect(table.findings).toEqual([
      expect.objectContaining({ rule: "hidden-sheets", severity: "info", args: { count: 2 } }),
    ]);
    expect(await refused({ satu: CODED, "dua?": OTHER }, { sheet: "dua" })).toEqual({
      code: "missing-sheet",
      file: "a.xlsx",
      sheet: "dua",
      candidates: ["satu"],
    });
  });

  it("without codings says what its columns are", async () => {
    expect(await refused({ a: "id,pre,post\na,1,2\n" })).toEqual({
      code: "not-interviews",
      file: "a.xlsx",
      headers: ["id", "pre", "post"],
    });
    expect(await refused({ a: NOTES, b: CODED }, { sheet: "a" })).toMatchObject({ code: "not-interviews" });
    expect(await refused({ a: "" })).toEqual({ code: "empty-file", file: "a.xlsx" });
    expect(await refused({ a: "dokumen,kode\n" })).toEqual({ code: "no-rows", file: "a.xlsx" });
  });

  it("may have titles above its header, blank rows and short rows, and rows keep their numbers", async () => {
    const sheet = "Pengodean 2026\n\ndokumen,kode,pengode\n\nA,x\nB,y,ani\n,,ani\n";
    const table = await read({ a: sheet });
    expect(codingsOf(table)).toEqual(["A A · · x ·", "B B · · y ani"]);
    expect(table.codings.map(({ row }) => row)).toEqual([5, 6]);
    expect(table.inputs[0]).toMatchObject({ headerRow: 3, rows: 3 });
    expect(told(table)).toEqual(["missing-document a.xlsx:7", "missing-coder a.xlsx:5"]);
  });

  it("has the columns that the user names", async () => {
    const book = { "a.xlsx": await writeBook({ a: "Judul\nBerkas,Ide\nA,x\n" }) };
    const columns = new Map([
      ["document", "Berkas"],
      ["code", "Ide"],
    ]);
    const table = await readFiles(book, { columns });
    expect(codingsOf(table)).toEqual(["A A · · x ·"]);
    expect(await refusalOf(book, { columns: new Map([["code", "Ida"]]) })).toMatchObject({
      code: "missing-column",
      column: "Ida",
    });
  });

  it("is read in the format of the program that wrote it", async () => {
    const table = await read({ a: "id,document,tag,content\n1,A,Tema\\x,satu\n" });
    expect(table.inputs[0]!.format).toBe("taguette");
    expect(codingsOf(table)).toEqual(["A A · · Tema>x ·"]);
  });

  it("says the same as the same table as CSV", async () => {
    const csv =
      "dokumen,mulai,akhir,kutipan,kode,peran\nA,0,4,satu,x,guru\nA,5,8,dua,y,guru\nB,0,3,=1+1,x,kepala\n";
    const [book, text] = [await read({ a: csv }), await readFiles(csv)];
    expect(codingsOf(book)).toEqual(codingsOf(text));
    expect(book.segments).toEqual(text.segments);
    expect(book.informants).toEqual(text.informants);
  });
});
