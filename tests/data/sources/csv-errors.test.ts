import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { failureOf, readPath } from "./read-csv.ts";

const HEADER = "ID,Pre,Post\n";
const rows = (n: number) => "A,1,2\n".repeat(n);

describe("openCsv on what is no table", () => {
  it("names a missing file, and a file in the place of a folder", async () => {
    const folder = mkdtempSync(join(tmpdir(), "paud-analyze-"));
    const path = join(folder, "none.csv");
    await expect(readPath(path)).rejects.toMatchObject({ code: "no-such-file", args: { file: path } });
    await expect(readPath(folder)).rejects.toMatchObject({ code: "is-directory", args: { file: folder } });
    rmSync(folder, { recursive: true });
  });

  it("passes on the system's word for any other failure", async () => {
    await expect(readPath("bad\0name")).rejects.toMatchObject({
      code: "read-failed",
      args: { detail: "ERR_INVALID_ARG_VALUE" },
    });
  });

  it.each(["", "\ufeff", " \n\t\r\n", ",,\n,,\n", "sep=;\n", "\n".repeat(200_000)])(
    "calls a file without text empty (%#)",
    async (content) => {
      expect(await failureOf(content)).toEqual({ code: "empty-file", args: {} });
    },
  );

  it.each([HEADER, "Judul\nID,Pre,Post", `${HEADER}\n,,\n`])(
    "says that a header has no rows below it (%#)",
    async (content) => {
      expect(await failureOf(content)).toEqual({ code: "no-rows", args: {} });
    },
  );

  it.each([
    ["XLSX/ZIP", "PK\x03\x04\x14\0"],
    ["XLS", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
    ["PDF", "%PDF-1.7\n"],
    ["gzip", "\x1f\x8b\x08"],
    ["Parquet", "PAR1\x15\x04"],
    ["SQLite", "SQLite format 3\0"],
  ])("knows a %s file by its first bytes", async (kind, start) => {
    expect(await failureOf(Buffer.from(start, "latin1"))).toEqual({ code: "not-text", args: { kind } });
  });

  it("finds the row of a NUL character", async () => {
    expect(await failureOf(`${HEADER}A,1,2\nB,\0,3\n`)).toMatchObject({
      code: "nul-byte",
      args: { row: 3 },
    });
    expect(await failureOf(`${HEADER}${rows(50_000)}\0A,3,4\n`)).toMatchObject({
      code: "nul-byte",
      args: { row: 50_002 },
    });
    expect(await failureOf(`${HEADER}"A"\0,3,4\n`)).toMatchObject({ code: "nul-byte", args: { row: 2 } });
  });
});

describe("openCsv on damaged tables", () => {
  it("names the row and column where a quote opened that never closes", async () => {
    expect(await failureOf(`${HEADER}A,1,2\nB,"3,4\n${rows(97)}`)).toEqual({
      code: "unclosed-quote",
      args: { row: 3, column: "Pre" },
    });
  });

  it("names the row of an unclosed quote that the file is too long for", async () => {
    expect(await failureOf(`${HEADER}"A,1,2\n${rows(900_000)}`)).toEqual({
      code: "record-too-long",
      args: { row: 2, limit: 1_048_576 },
    });
  });

  it("finds an unclosed quote in the header itself", async () => {
    expect(await failureOf('ID,"Pre,Post\nA,1,2\n')).toEqual({ code: "unclosed-quote", args: { row: 1 } });
  });

  it("names the row of a quote inside a cell and of text after a quoted one", async () => {
    expect(await failureOf(`${HEADER}A,1,2\nB,1"2,3\n`)).toEqual({
      code: "stray-quote",
      args: { row: 3, column: "Pre" },
    });
    expect(await failureOf(`${HEADER}A,1,2\nB,3,"4"x\n`)).toEqual({
      code: "stray-quote",
      args: { row: 3, column: "Post" },
    });
  });

  it("finds a quote that closes only where the next one stands, where it opened", async () => {
    expect(await failureOf(`${HEADER}A,1,2\n"B,3,4\nC,5,6\n"D",7,8\n`)).toMatchObject({
      code: "stray-quote",
      args: { row: 3 },
    });
  });

  it("stops at a cell of 10 MB, quoted or not", async () => {
    const long = "x".repeat(10_000_000);
    for (const cell of [long, `"${long}"`])
      expect(await failureOf(`${HEADER}A,1,2\nB,${cell},3\n`)).toMatchObject({
        code: "record-too-long",
        args: { row: 3 },
      });
  });

  it("stops at a row of nothing but delimiters", async () => {
    expect(await failureOf(`${HEADER}A,1,2\n${",".repeat(8_000_000)}`)).toMatchObject({
      code: "record-too-long",
      args: { row: 3 },
    });
  });

  it("gives a long row that stays below the limit", async () => {
    const cell = "x".repeat(1_000_000);
    const { rows: read } = await readPath("-", { stdin: () => Readable.from([`${HEADER}${cell},1,2\n`]) });
    expect(read[0]?.[0]).toHaveLength(1_000_000);
  });

  it("rejects a row with too few cells, and one with too many", async () => {
    expect(await failureOf(`${HEADER}A,1,2\nB,3\n`)).toEqual({
      code: "ragged-row",
      args: { row: 3, expected: 3, found: 2 },
    });
    expect(await failureOf(`Judul\n${HEADER}A,1,2\n\nB,3,4,5\n`)).toEqual({
      code: "ragged-row",
      args: { row: 5, expected: 3, found: 4 },
    });
  });

  it("names the row of a damaged row far into the file", async () => {
    expect(await failureOf(`${HEADER}${rows(50_000)}B,3\n`)).toMatchObject({
      code: "ragged-row",
      args: { row: 50_002 },
    });
    expect(await failureOf(`${HEADER}${rows(50_000)}B,3",4\n${rows(50_000)}`)).toMatchObject({
      code: "stray-quote",
      args: { row: 50_002 },
    });
  });
});
