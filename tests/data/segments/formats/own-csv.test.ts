import { describe, expect, it } from "vitest";
import { ownCsv } from "../../../../src/data/segments/formats/own-csv.ts";
import { codingsOf, flowOf, peopleOf, readFiles, refusalOf, told } from "../read-files.ts";
import { readRows } from "./through-files.ts";

const named = (columns: Readonly<Record<string, string>>) => ({ columns: new Map(Object.entries(columns)) });

describe("our own CSV", () => {
  it.each([
    "document,segment,informant,text,theme,code,coder,start,end\n",
    "Dokumen;Segmen;Informan;Kutipan;Tema;Kode;Pengode;Mulai;Akhir\n",
    "NAMA DOKUMEN\tID segmen\tResponden\tTeks\tKategori\tNama Kode\tKoder\tposisi mulai\tPosisi_Akhir\n",
    "Transcript,unit_id,Participant,Quotation,Parent code,Code name,Rater,Start offset,End offset\n",
  ])("is read with headers such as %j", async (header) => {
    const delimiter = header.includes(";") ? ";" : header.includes("\t") ? "\t" : ",";
    const row = ["A", "s1", "I1", "satu", "T", "x", "ani", "0", "4"].join(delimiter);
    const table = await readFiles(`${header}${row}\n`);
    expect(codingsOf(table)).toEqual(["A I1 0–4 s1 T>x ani"]);
    expect(table.segments[0]!.text).toBe("satu");
    expect(table.columns.map(({ role }) => role)).toEqual([
      ...["document", "segment", "informant", "text", "code", "theme", "coder", "start", "end"],
    ]);
    expect(table.columns.every(({ recognised }) => recognised)).toBe(true);
    expect(told(table)).toEqual([]);
    expect(table.inputs[0]).toMatchObject({ format: "csv", confidence: 1, rows: 1, headerRow: 1, delimiter });
  });

  it("needs no more than a segment, a coder and a code", async () => {
    const table = await readFiles("segment,coder,code\n1,a,x\n1,b,y\n2,a,x\n");
    expect(codingsOf(table)).toEqual(["· · · 1 x a", "· · · 1 y b", "· · · 2 x a"]);
    expect(table.documents).toEqual([]);
    expect(table.segments).toHaveLength(2);
  });

  it("is read in the columns the user names, below title rows", async () => {
    const csv = "Pengodean 2026\n\nBerkas,Ide,Siapa,catatan\nA,x,ani,-\n";
    const table = await readFiles(csv, named({ code: "Ide", coder: "siapa" }));
    expect(codingsOf(table)).toEqual(["A A · · x ani"]);
    expect(table.columns).toEqual([
      { role: "document", header: "Berkas", recognised: true },
      { role: "code", header: "Ide", recognised: false },
      { role: "coder", header: "Siapa", recognised: false },
    ]);
    const all = await readFiles(csv, named({ code: "Ide", coder: "Siapa", document: "Berkas" }));
    expect(codingsOf(all)).toEqual(codingsOf(table));
    expect(all.inputs[0]!.headerRow).toBe(3);
  });

  it("is not read where a column that was named is not there, or stands twice", async () => {
    const csv = "Berkas,Ide\nA,x\n";
    const headers = ["Berkas", "Ide"];
    const missing = { code: "missing-column", file: "a.csv", headers };
    expect(await refusalOf(csv, named({ code: "Ida" }))).toEqual({ ...missing, column: "Ida" });
    expect(await refusalOf(csv, named({ code: "Ida", document: "Berkas" }))).toEqual({
      ...missing,
      column: "Ida",
    });
    expect(await refusalOf(csv, named({ code: "Ide", coder: "Siapa" }))).toEqual({
      ...missing,
      column: "Siapa",
    });
    expect(await refusalOf("dokumen,x,x\nA,1,2\n", named({ code: "x" }))).toEqual({
      code: "duplicate-header",
      file: "a.csv",
      column: "x",
      positions: ["2", "3"],
    });
  });

  it("parts themes from codes by the separator that is named, and by no other", async () => {
    const csv = "dokumen,tema,kode\nA,P,a > b\nA,,a>b > c\nA,P > Q,>\n";
    expect(codingsOf(await readFiles(csv, { pathSeparator: ">" }))).toEqual([
      "A A · · P>a>b ·",
      "A A · · a>b>c ·",
      "A A · · P>Q ·",
    ]);
    const { codes } = await readFiles(csv);
    expect(codes.map(({ path }) => path)).toEqual([
      ["P"],
      ["P", "a > b"],
      ["a>b > c"],
      ["P > Q"],
      ["P > Q", ">"],
    ]);
  });

  it("takes a theme without a code for a coding of the theme", async () => {
    const table = await readFiles("dokumen,tema,kode\nA,T,\nA,T,x\n");
    expect(codingsOf(table)).toEqual(["A A · · T ·", "A A · · T>x ·"]);
  });

  it("tells of cells that are missing", async () => {
    const csv =
      "dokumen,informan,mulai,akhir,kode,pengode\n,I,0,1,x,a\nA,,0,1,x,a\nA,I,0,1,,a\nA,I,2,3,x,\nA,I,,,x,a\n";
    const table = await readFiles(csv);
    expect(told(table)).toEqual([
      "missing-document a.csv:2",
      "missing-informant a.csv:3",
      "missing-coder a.csv:5",
      "empty-code a.csv:4",
    ]);
    expect(flowOf(table)).toEqual({ rows: 5, invalid: 1, uncoded: 1, coded: 3 });
    expect(codingsOf(table)).toEqual(["A · 0–1 · x a", "A I 2–3 · x ·", "A I · · x a"]);
  });

  it.each([
    ["x", "4"],
    ["0", "empat"],
    ["0", ""],
    ["", "4"],
    ["-1", "4"],
    ["0.5", "4"],
    ["4", "4"],
    ["5", "4"],
    ["1e3", "1e4"],
    ["NaN", "NaN"],
    ["Infinity", "4"],
    ["0", "9007199254740993"],
    ["0x0", "0x4"],
    ["1.000", "2.000,5"],
  ])("leaves out a row with the offsets %j and %j, and says so", async (start, end) => {
    const table = await readFiles(`dokumen;mulai;akhir;kode\nA;${start};${end};x\nA;0;4;y\n`);
    expect(told(table)).toEqual(["bad-offsets a.csv:2"]);
    expect(codingsOf(table)).toEqual(["A A 0–4 · y ·"]);
    expect(table.segments).toHaveLength(1);
    expect(flowOf(table)).toEqual({ rows: 2, invalid: 1, coded: 1 });
  });

  it("reads offsets as a spreadsheet writes them: with a sign, or decimals that are none", async () => {
    const table = await readFiles("dokumen,mulai,akhir,kode\nA,+0,4.0,x\nA, 4 ,9.00,x\n");
    expect(codingsOf(table)).toEqual(["A A 0–4 · x ·", "A A 4–9 · x ·"]);
  });

  it.each([
    ["UTF-16 code units", "satu 😀", 7],
    ["code points", "satu 😀", 6],
    ["CRLF as one", "a\r\nb", 3],
    ["LF as two", "a\nb", 4],
  ])("accepts a quote whose length counts %s", async (_, quote, length) => {
    const row = `A,0,${length},"${quote}",x\n`;
    expect(told(await readFiles(`dokumen,mulai,akhir,kutipan,kode\n${row}`))).toEqual([]);
  });

  it("warns of a quote that is longer or shorter than its place", async () => {
    const csv = "dokumen,mulai,akhir,kutipan,kode\nA,0,4,satuu,x\nA,0,3,satu,x\nA,5,9, dua,x\nA,5,9,,y\n";
    const { findings } = await readFiles(csv);
    expect(findings.map(({ rule, row, args }) => [rule, row, args])).toEqual([
      ["quote-differs", 2, { quote: 5, span: 4 }],
      ["quote-differs", 3, { quote: 4, span: 3 }],
    ]);
  });

  it("takes other columns for attributes of the informant, in the words of the file", async () => {
    const csv =
      "informan,Peran,Jenjang,kode, LPD ,\nI1, guru ,Dasar,x,,\nI1,guru,,y,LPD A,\nI2,kepala,Lanjut,x,,\n";
    const table = await readFiles(csv);
    expect(peopleOf(table)).toEqual([
      "I1 Peran=guru Jenjang=Dasar LPD=LPD A",
      "I2 Peran=kepala Jenjang=Lanjut",
    ]);
    expect(told(table)).toEqual([]);
  });

  it("takes the first that is filled of two columns of one name for an attribute", async () => {
    const table = await readFiles("informan,kode,LPD,LPD\nI1,x,a,b\nI2,x,,b\n");
    expect(peopleOf(table)).toEqual(["I1 LPD=a", "I2 LPD=b"]);
  });

  it("drops a column that varies within an informant, and says so once", async () => {
    const csv = "informan,catatan,Peran,kode\nI1,a,guru,x\nI1,b,guru,y\nI2,c,kepala,x\nI2,d,kepala,y\n";
    const table = await readFiles(csv);
    expect(peopleOf(table)).toEqual(["I1 Peran=guru", "I2 Peran=kepala"]);
    expect(told(table)).toEqual(["not-an-attribute a.csv: catatan"]);
  });

  it("keeps words that JavaScript has a meaning for", async () => {
    const words = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    const header = "dokumen,informan,tema,kode,pengode,__proto__,constructor";
    const rows = words.map((word) => Array(7).fill(word).join());
    const table = await readFiles(`${header}\n${rows.join("\n")}\n`);
    expect(codingsOf(table)).toEqual(words.map((word) => `${word} ${word} · · ${word}>${word} ${word}`));
    expect(peopleOf(table)[0]).toBe("__proto__ __proto__=__proto__ constructor=__proto__");
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("takes the length of a document from its column, the first that is said", async () => {
    const csv = "dokumen,panjang dokumen,mulai,akhir,kode\nA,10,0,4,x\nA,,4,10,x\nA,10,4,11,y\nB,?,0,99,x\n";
    const { documents, findings } = await readFiles(csv);
    expect(documents.map(({ name, length }) => [name, length])).toEqual([
      ["A", 10],
      ["B", undefined],
    ]);
    expect(told({ findings })).toEqual(["bad-offsets a.csv:4"]);
  });

  it("recognises its header, and tables of another kind not", () => {
    for (const header of [
      ["dokumen", "kode"],
      ["segmen", "kode"],
      ["informan", "tema"],
      ["kutipan", "kode"],
      ["catatan", "Code", "File"],
    ])
      expect(ownCsv.recognise(header, {}), header.join()).toBe(1);
    for (const header of [["kode"], ["dokumen", "informan", "pengode"], ["id", "pre", "post"], [], [""]])
      expect(ownCsv.recognise(header, {}), header.join()).toBe(0);
  });

  it("reads 100,000 rows in short time, varied or all alike", async () => {
    const rows = (of: (i: number) => string) =>
      Array.from({ length: 100_000 }, (_, i) => `${of(i)}\n`).join("");
    const header = "dokumen,informan,peran,mulai,akhir,kutipan,tema,kode,pengode,catatan\n";
    const varied = rows(
      (i) =>
        `D${i % 500},I${i % 500},r${i % 3},${i},${i + 9},kutipan ${i},T${i % 7},k${i % 97},c${i % 2},${i}`,
    );
    const alike = rows(() => "D,I,r,0,4,satu,T,k,c,-");
    const begun = performance.now();
    const first = await readFiles(`${header}${varied}`);
    const second = await readFiles(`${header}${alike}`);
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(flowOf(first)).toEqual({ rows: 100_000, coded: 100_000 });
    expect(first.segments).toHaveLength(100_000);
    expect(flowOf(second)).toEqual({ rows: 100_000, duplicates: 99_999, coded: 1 });
    expect(second.findings).toHaveLength(1001);
  });

  it("reads a million characters in every cell in short time", () => {
    const header = ["dokumen", "tema", "kode", "mulai", "akhir", "kutipan", "catatan"];
    const begun = performance.now();
    for (const piece of [" > ", "a", "1", " ", "-"]) {
      const cells = header.map(() => `1${piece.repeat(1_000_000 / piece.length)}b`);
      readRows(ownCsv, header, [{ cells, row: 2 }]);
      ownCsv.recognise(cells, {});
    }
    expect(performance.now() - begun).toBeLessThan(3000);
  });

  it("reads offsets as a spreadsheet writes whole numbers, and none that may be a thousand", async () => {
    const table = await readFiles("dokumen;mulai;akhir;kode\nA;398,0;400.00;x\nA;1.000;2.000;y\nA;7;9,5;z\n");
    expect(codingsOf(table)).toEqual(["A A 398–400 · x ·"]);
    expect(table.findings.map(({ rule, row }) => [rule, row])).toEqual([
      ["bad-offsets", 3],
      ["bad-offsets", 4],
    ]);
  });

  it("takes a row that sums up others for none, and says so", async () => {
    const table = await readFiles("dokumen,mulai,akhir,kode\nA,0,4,x\nJumlah,,,684\n,,Total,1\n");
    expect(codingsOf(table)).toEqual(["A A 0–4 · x ·"]);
    expect(flowOf(table)).toEqual({ rows: 3, coded: 1, invalid: 2 });
    expect(table.findings.map(({ rule, row }) => [rule, row])).toEqual([
      ["summary-row", 3],
      ["summary-row", 4],
    ]);
  });
});
