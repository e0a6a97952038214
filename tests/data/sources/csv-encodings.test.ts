import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { failureOf, readCsv } from "./read-csv.ts";

const TABLE = "ID,Pre,Post\r\nJosé 😀,1,2\r\nŠárka,3,4\r\n";
const ROWS = [
  ["José 😀", "1", "2"],
  ["Šárka", "3", "4"],
];
const big = (text: string) => Buffer.from(text, "utf16le").swap16();
const little = (text: string) => Buffer.from(text, "utf16le");
const cp1252 = (text: string) => iconv.encode(text, "windows-1252");

describe("openCsv on encodings", () => {
  it.each([
    ["utf-8", false, Buffer.from(TABLE)],
    ["utf-8", true, Buffer.from(`\ufeff${TABLE}`)],
    ["utf-16le", false, little(TABLE)],
    ["utf-16le", true, little(`\ufeff${TABLE}`)],
    ["utf-16be", false, big(TABLE)],
    ["utf-16be", true, big(`\ufeff${TABLE}`)],
  ])("recognises %s (byte order mark: %s)", async (encoding, bom, content) => {
    const { info, rows } = await readCsv(content);
    expect(info).toMatchObject({ encoding, bom, header: ["ID", "Pre", "Post"] });
    expect(rows).toEqual(ROWS);
  });

  it("takes bytes that are no UTF-8 for Windows-1252", async () => {
    const { info, rows } = await readCsv(cp1252("Résumé,,\nID,Pre,Post\nJosé,“1”,2 €\n"));
    expect(info).toMatchObject({ encoding: "windows-1252", bom: false, titleRows: 1 });
    expect(rows).toEqual([["José", "“1”", "2 €"]]);
  });

  it("turns to Windows-1252 at its first character after a megabyte of ASCII", async () => {
    const { info, rows, summary } = await readCsv(
      cp1252(`ID,Pre,Post\n${"A,1,2\n".repeat(180_000)}José,1,2\n`),
    );
    expect(info.encoding).toBe("windows-1252");
    expect(rows.at(-1)).toEqual(["José", "1", "2"]);
    expect(summary.dataRows).toBe(180_001);
  });

  it("turns to Windows-1252 where only the file's last byte is no ASCII", async () => {
    const { info, rows } = await readCsv(cp1252("ID,Pre,Post\nA,1,é"));
    expect(info.encoding).toBe("windows-1252");
    expect(rows).toEqual([["A", "1", "é"]]);
  });

  it("does not turn once UTF-8 was seen: it names the row of the first bad byte", async () => {
    const mixed = Buffer.concat([Buffer.from("ID,Pre,Post\nJosé,1,2\nA,3,4\n"), cp1252("é,5,6\n")]);
    expect(await failureOf(mixed)).toMatchObject({ code: "invalid-utf8", args: { row: 4 } });
    const late = Buffer.concat([Buffer.from(`ID,Pre,Post\n${"é,1,2\n".repeat(50_000)}`), cp1252("B,5,é6\n")]);
    expect(await failureOf(late)).toMatchObject({ code: "invalid-utf8", args: { row: 50_002 } });
    const cut = Buffer.from("ID,Pre,Post\né,1,é").subarray(0, -1);
    expect(await failureOf(cut)).toMatchObject({ code: "invalid-utf8", args: { row: 2 } });
  });

  it("does not turn where a mark or the user says that it is UTF-8", async () => {
    const marked = Buffer.concat([Buffer.from("\ufeffID,Pre,Post\n"), cp1252("é,1,2\n")]);
    expect(await failureOf(marked)).toMatchObject({ code: "invalid-utf8", args: { row: 2 } });
    expect(await failureOf(cp1252("ID,Pre,Post\né,1,2\n"), { encoding: "UTF8" })).toMatchObject({
      code: "invalid-utf8",
      args: { row: 2 },
    });
  });

  it("keeps characters whole that two pieces of the file share", async () => {
    for (const pad of [0, 1, 2, 3]) {
      const header = `ID,Pre,Post,${"x".repeat(pad)}\n`;
      const text = `${header}${"😀é,1,2,\n".repeat(20_000)}`;
      for (const content of [Buffer.from(text), little(text), big(text)]) {
        const { rows } = await readCsv(content);
        expect(rows).toHaveLength(20_000);
        expect(rows.every(([id]) => id === "😀é")).toBe(true);
      }
    }
  });

  it("rejects UTF-16 with half a character", async () => {
    const odd = Buffer.concat([little(`\ufeff${TABLE}`), Buffer.of(0x41)]);
    expect(await failureOf(odd)).toMatchObject({
      code: "invalid-encoding",
      args: { encoding: "utf-16le" },
    });
    expect(await failureOf(big("\ufeffID,Pre,Post\nA,\ud83d,2\n"))).toEqual({
      code: "invalid-encoding",
      args: { encoding: "utf-16be", row: 2 },
    });
    expect(await failureOf(little("\ufeffID,Pre,Post\nA,1,\ud83d"))).toMatchObject({
      code: "invalid-encoding",
    });
  });

  it("rejects a byte that means nothing in Windows-1252", async () => {
    expect(await failureOf(Buffer.from("ID,Pre,Post\nA,\x81,2\n", "latin1"))).toEqual({
      code: "invalid-encoding",
      args: { encoding: "windows-1252", row: 2 },
    });
  });

  it.each(["macroman", "windows-1251", "Shift_JIS", "gb18030"])("reads %s when told to", async (encoding) => {
    const text = encoding === "macroman" ? "José" : encoding === "windows-1251" ? "Иван" : "日本";
    const { info, rows } = await readCsv(iconv.encode(`ID,Pre,Post\n${text},1,2\n`, encoding), { encoding });
    expect(info.encoding).toBe(encoding);
    expect(rows).toEqual([[text, "1", "2"]]);
  });

  it("obeys the encoding that is given against what it would have found", async () => {
    const { rows } = await readCsv(Buffer.from("ID,Pre,Post\né,1,2\n"), { encoding: "windows-1252" });
    expect(rows[0]?.[0]).toBe("Ã©");
  });

  it.each([
    ["utf-16", little(`\ufeff${TABLE}`), "utf-16le"],
    ["UTF-16", big(`\ufeff${TABLE}`), "utf-16be"],
    ["utf-16le", little(`\ufeff${TABLE}`), "utf-16le"],
    ["utf16be", big(TABLE), "utf-16be"],
    ["UTF_8", Buffer.from(`\ufeff${TABLE}`), "utf-8"],
  ])("reads the label %s with or without a mark", async (encoding, content, wanted) => {
    const { info, rows } = await readCsv(content, { encoding });
    expect(info.encoding).toBe(wanted);
    expect(info.header[0]).toBe("ID");
    expect(rows).toEqual(ROWS);
  });

  it.each(["utf-9", "", "__proto__", "constructor"])("does not know the encoding %j", async (encoding) => {
    expect(await failureOf(TABLE, { encoding })).toEqual({ code: "unknown-encoding", args: { encoding } });
  });
});
