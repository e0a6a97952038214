import { describe, expect, it } from "vitest";
import { checkArchive } from "../../../src/data/sources/check-archive.ts";
import { openZip } from "../../../src/data/sources/zip.ts";
import { failureOf } from "./failure-of.ts";
import { type RawEntry, rawZip } from "./raw-zip.ts";

const check = async (entries: readonly RawEntry[]) =>
  await checkArchive(await openZip(rawZip(entries), "x.xlsx"), "x.xlsx");

const sheet = { name: "xl/worksheets/sheet1.xml", bytes: Buffer.from("<sheetData/>"), deflated: true };
const evil = '<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>';

describe("checkArchive", () => {
  it("accepts parts without a document type, and what only looks like one", async () => {
    await check([
      sheet,
      { name: "xl/sharedStrings.xml", bytes: Buffer.from("<sst><t>&lt;!DOCTYPE html&gt;</t></sst>") },
      { name: "xl/media/page.html", bytes: Buffer.from("x <!DOCTYPE html>") },
      { name: "xl/media/image.png", bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47]) },
    ]);
  });

  it("refuses a document type in XML of any name and encoding", async () => {
    const utf16 = Buffer.from(`\uFEFF${evil}`, "utf16le");
    const bodies = [
      Buffer.from(evil),
      Buffer.from(`\uFEFF${evil}`),
      Buffer.from(`${" ".repeat(5000)}${evil}`),
      Buffer.from(evil.replace("DOCTYPE", "doctype")),
      utf16,
      Buffer.from(utf16).swap16(),
    ];
    for (const name of ["xl/worksheets/sheet2.xml", "xl/_rels/workbook.xml.rels", "xl/thing.dat"])
      for (const bytes of bodies)
        expect(await failureOf(() => check([sheet, { name, bytes }])), name).toEqual({
          code: "xml-doctype",
          file: "x.xlsx",
        });
  });

  it("unpacks everything within the limits of an archive", async () => {
    const bomb = { name: "xl/media/a.bin", bytes: Buffer.alloc(20_000_000), deflated: true };
    expect((await failureOf(() => check([sheet, bomb]))).code).toBe("archive-too-large");
    expect((await failureOf(() => check([sheet, { name: "a", bytes: sheet.bytes, crc: 1 }]))).code).toBe(
      "archive-damaged",
    );
  });
});
