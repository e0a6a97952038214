import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { openCsv } from "../../../src/data/sources/csv.ts";
import { failureOf, hasScores, readCsv, readPath, withFile } from "./read-csv.ts";

describe("openCsv", () => {
  it("gives every row's cells as written, with the spreadsheet's row numbers", async () => {
    const { info, rows, rowNumbers } = await readCsv("ID,Pre,Post\nA, 50 ,60\nB,55,65\n");
    expect(info).toMatchObject({ delimiter: ",", encoding: "utf-8", bom: false, titleRows: 0, headerRow: 1 });
    expect(info.header).toEqual(["ID", "Pre", "Post"]);
    expect(rows).toEqual([
      ["A", " 50 ", "60"],
      ["B", "55", "65"],
    ]);
    expect(rowNumbers).toEqual([2, 3]);
  });

  it("hashes and counts the bytes as they stand in the file", async () => {
    const content = Buffer.from("\ufeffsep=;\r\nID;Pre;Post\r\nA;50;60\r\n");
    const { summary } = await readCsv(content);
    expect(summary.bytes).toBe(content.length);
    expect(summary.sha256).toBe(createHash("sha256").update(content).digest("hex"));
  });

  it("reads what Excel in Indonesia writes: BOM, CRLF, semicolons and decimal commas", async () => {
    const { info, rows } = await readCsv("\ufeffNama;Pre;Post\r\nSiti;55,5;60,5\r\nBudi;1,5;2\r\n");
    expect(info).toMatchObject({ delimiter: ";", encoding: "utf-8", bom: true });
    expect(info.header).toEqual(["Nama", "Pre", "Post"]);
    expect(rows).toEqual([
      ["Siti", "55,5", "60,5"],
      ["Budi", "1,5", "2"],
    ]);
  });

  it("takes CRLF, LF and a lone CR for a row's end, also mixed", async () => {
    const { rows, rowNumbers } = await readCsv("ID,Pre,Post\r\nA,1,2\nB,3,4\rC,5,6\r\n\rD,7,8");
    expect(rows.map(([id]) => id)).toEqual(["A", "B", "C", "D"]);
    expect(rowNumbers).toEqual([2, 3, 4, 6]);
  });

  it("counts a quoted line break as part of its row", async () => {
    const { rows, rowNumbers } = await readCsv('ID,Pre,Post\n"A\nB\r\nC",1,2\nD,3,4\n');
    expect(rows[0]).toEqual(["A\nB\r\nC", "1", "2"]);
    expect(rowNumbers).toEqual([2, 3]);
  });

  it("reads doubled quotes and delimiters inside quotes", async () => {
    const { rows } = await readCsv('ID,Pre,Post\n"A ""Ani"", S.Pd.",1,2\n"",3,4\n');
    expect(rows).toEqual([
      ['A "Ani", S.Pd.', "1", "2"],
      ["", "3", "4"],
    ]);
  });

  it("counts title rows and blank ones above the header into the row numbers", async () => {
    const { info, rowNumbers, summary } = await readCsv("\nDaftar Nilai,,\n,,\nLPD X\nID,Pre,Post\nA,1,2\n");
    expect(info).toMatchObject({ titleRows: 2, headerRow: 5 });
    expect(rowNumbers).toEqual([6]);
    expect(summary).toMatchObject({ dataRows: 1, blankRows: 0 });
  });

  it("counts blank rows below the header and gives none of them", async () => {
    const { rowNumbers, summary } = await readCsv('ID,Pre,Post\nA,1,2\n\n , ,\n"",,\nB,3,4\n\n\n');
    expect(rowNumbers).toEqual([2, 6]);
    expect(summary).toMatchObject({ dataRows: 2, blankRows: 5 });
  });

  it("looks for the header in thirty rows, from the first that is not blank", async () => {
    const headerAfter = (above: string) =>
      withFile(`${above}ID,Pre,Post\nA,1,2\n`, async (path) => {
        const source = await openCsv(path, { isHeader: hasScores });
        await source.close();
        return source.info;
      });
    expect(await headerAfter("Judul\n".repeat(29))).toMatchObject({ headerRow: 30, titleRows: 29 });
    expect(await headerAfter(`${"\n".repeat(100)}${"Judul\n".repeat(29)}`)).toMatchObject({ headerRow: 130 });
    expect(await headerAfter("Judul\n".repeat(30))).toMatchObject({ headerRow: 1, header: ["Judul"] });
  });

  it("takes the first row with two filled cells where no row is the header that is looked for", async () => {
    const { info, rows } = await readCsv("Judul,,\nNama,Awal,Akhir\nA,1,2\n");
    expect(info).toMatchObject({ titleRows: 1, headerRow: 2, header: ["Nama", "Awal", "Akhir"] });
    expect(rows).toEqual([["A", "1", "2"]]);
  });

  it("reads a file of one column", async () => {
    const { info, rows } = await readCsv("Nilai\n50\n60\n");
    expect(info).toMatchObject({ delimiter: ",", header: ["Nilai"], titleRows: 0 });
    expect(rows).toEqual([["50"], ["60"]]);
  });

  it("drops empty cells from the header's end and lets rows be empty there", async () => {
    const { info, rows } = await readCsv("ID,Pre,Post,,\nA,1,2,,\nB,3,4\nC,5,6,,note\nD,7,8,,x,,\n");
    expect(info.header).toEqual(["ID", "Pre", "Post"]);
    expect(rows).toHaveLength(4);
  });

  it("takes a header named __proto__ for a name like any other", async () => {
    const { info, rows } = await readCsv("__proto__,Pre,Post\nconstructor,1,2\n");
    expect(info.header).toEqual(["__proto__", "Pre", "Post"]);
    expect(rows).toEqual([["constructor", "1", "2"]]);
  });

  it("obeys a delimiter that is given, also one it would not look for", async () => {
    const { info, rows } = await readCsv("ID^Pre^Post\nA^1,5^2;5\n", { delimiter: "^" });
    expect(info.delimiter).toBe("^");
    expect(rows).toEqual([["A", "1,5", "2;5"]]);
  });

  it.each(["", ",,", '"', "\n"])("rejects the delimiter %j", async (delimiter) => {
    await expect(readCsv("ID,Pre,Post\n", { delimiter })).rejects.toThrow(/^findDelimiter requires one char/);
  });

  it.each(["sep=;\n", "SEP=;\r\n", '"sep=;"\r\n', "\ufeffsep=;\r\n"])(
    "obeys the line %j and does not count it as a row",
    async (line) => {
      const { info, rows, rowNumbers } = await readCsv(`${line}ID;Pre;Post\nA;1,2,3;4\n`);
      expect(info).toMatchObject({ delimiter: ";", headerRow: 1, titleRows: 0 });
      expect(rows).toEqual([["A", "1,2,3", "4"]]);
      expect(rowNumbers).toEqual([2]);
    },
  );

  it("reads standard input for the path -, whether it gives text or bytes, in pieces of any size", async () => {
    const content = "ID,Pre,Post\r\nJosé,1,2\r\n";
    const wanted = await readCsv(content);
    const bytewise = [...Buffer.from(content)].map((byte) => Buffer.of(byte));
    for (const stream of [Readable.from([content]), Readable.from(bytewise)]) {
      const got = await readPath("-", { stdin: () => stream });
      expect(got).toEqual({ ...wanted, info: { ...wanted.info, path: "-" } });
    }
  });

  it("requires a standard input for the path -", async () => {
    await expect(readPath("-")).rejects.toThrow(RangeError);
  });

  it("reads a file of the name it is given even where a standard input is offered", async () => {
    const stdin = () => {
      throw new Error("not to be opened");
    };
    expect((await readCsv("ID,Pre,Post\nA,1,2\n", { stdin })).rows).toHaveLength(1);
  });

  it("closes standard input when the reader stops early", async () => {
    const rows = "A,1,2\n".repeat(20_000);
    const stream = Readable.from([`ID,Pre,Post\n${rows}`, rows]);
    const source = await openCsv("-", { isHeader: hasScores, stdin: () => stream });
    for await (const _ of source.rows()) break;
    expect(stream.destroyed).toBe(true);
    await source.close();
  });

  it("closes standard input when nobody asks for rows, and when opening fails", async () => {
    const unread = Readable.from([`ID,Pre,Post\n${"A,1,2\n".repeat(20_000)}`, "A,1,2\n"]);
    await (await openCsv("-", { isHeader: hasScores, stdin: () => unread })).close();
    expect(unread.destroyed).toBe(true);
    const binary = Readable.from([Buffer.from("%PDF-1.7\n"), Buffer.alloc(100_000, 32), "more"]);
    await expect(readPath("-", { stdin: () => binary })).rejects.toThrow(/not-text/);
    expect(binary.destroyed).toBe(true);
  });

  it("says what went wrong when standard input breaks off", async () => {
    const stream = Readable.from(
      (function* () {
        yield "ID,Pre,Post\n";
        throw Object.assign(new Error("gone"), { code: "EPIPE" });
      })(),
    );
    await expect(readPath("-", { stdin: () => stream })).rejects.toMatchObject({
      code: "read-failed",
      args: { file: "-", detail: "EPIPE" },
    });
  });

  it("tells its progress with bytes and rows that only grow", async () => {
    const seen: number[][] = [];
    const content = `ID,Pre,Post\n${"A,1,2\n".repeat(30_000)}`;
    await readCsv(content, { progress: ({ bytes, rows }) => seen.push([bytes, rows]) });
    expect(seen.at(-1)).toEqual([content.length, 30_000]);
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual([...seen].sort(([a = 0], [b = 0]) => a - b));
  });

  it("gives its summary only when all rows were read", async () => {
    await withFile("ID,Pre,Post\nA,1,2\n", async (path) => {
      const source = await openCsv(path, { isHeader: hasScores });
      expect(() => source.summary()).toThrow(/only when rows\(\) has come to its end/);
      await source.close();
    });
  });

  it("reads more rows than one piece of the file holds, in order and with none lost", async () => {
    const n = 20_000;
    const lines = Array.from({ length: n }, (_, i) => `P${i},${i % 100},${"9".repeat(250)}`);
    const { rows, rowNumbers, summary } = await readCsv(`ID,Pre,Post\n${lines.join("\n")}`);
    expect(rows.map((cells) => cells.join(","))).toEqual(lines);
    expect(rowNumbers).toEqual(lines.map((_, i) => i + 2));
    expect(summary.dataRows).toBe(n);
  });

  it("reports the ragged row that comes before a stray quote in the same piece", async () => {
    expect(await failureOf('ID,Pre,Post\nA,1\nB,1"2,3\n')).toMatchObject({
      code: "ragged-row",
      args: { row: 2 },
    });
  });
});
