import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { readTranscripts } from "../../../src/data/segments/transcripts.ts";
import { failureOf } from "../sources/failure-of.ts";
import { type Files, withFolder } from "./read-files.ts";

const read = (files: Files, documents: readonly string[], encoding?: string) =>
  withFolder(files, async (folder) =>
    Object.fromEntries((await readTranscripts(folder, documents, encoding)).texts),
  );

describe("readTranscripts", () => {
  it("finds the files that bear the name of a document, with its ending or without", async () => {
    const files = { "A.txt": "satu", "B.TXT": "dua", "C.txt.txt": "tiga", "D.md": "lain", "E.txt": "lain" };
    expect(await read(files, ["A", "B.TXT", "C.txt", "D", "D.md", "F", ""])).toEqual({
      A: "satu",
      "B.TXT": "dua",
      "C.txt": "tiga",
    });
  });

  it("prefers the file that is called exactly so", async () => {
    for (const files of [
      { "A.txt": "ya", "A.txt.txt": "bukan" },
      { "A.txt.txt": "bukan", "A.txt": "ya" },
    ])
      expect(await read(files, ["A.txt"])).toEqual({ "A.txt": "ya" });
  });

  it("finds the transcript beside a file of the document's name that is none", async () => {
    expect(await read({ A: "lain", "A.txt": "satu" }, ["A"])).toEqual({ A: "satu" });
    expect(await read({ "A.docx": "PK", "A.docx.txt": "satu" }, ["A.docx"])).toEqual({ "A.docx": "satu" });
  });

  it("never lets a name become a path", async () => {
    const found = await withFolder({ "t/A.txt": "satu", "rahasia.txt": "rahasia" }, async (folder) => {
      const inside = join(folder, "t");
      mkdirSync(join(inside, "folder.txt"));
      writeFileSync(join(inside, "folder.txt", "A.txt"), "lain");
      symlinkSync(join(folder, "rahasia.txt"), join(inside, "tautan.txt"));
      const names = [
        ...["../rahasia", "../rahasia.txt", join(folder, "rahasia"), join(folder, "rahasia.txt")],
        ...["./A", "folder.txt/A", "folder", "tautan", "tautan.txt", "A\0", "A.txt\0.png", "..", ".", "/"],
        ...["__proto__", "constructor", "A"],
      ];
      return [...(await readTranscripts(inside, names, undefined)).texts];
    });
    expect(found).toEqual([["A", "satu"]]);
  });

  it("reads every encoding, without its mark and with line ends as they are", async () => {
    const text = "Baik — é 1\r\ndua\rtiga\n";
    const files = {
      "utf8.txt": text,
      "bom.txt": `\ufeff${text}`,
      "le.txt": Buffer.from(`\ufeff${text}`, "utf16le"),
      "be.txt": Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
      "windows.txt": iconv.encode(text, "windows-1252"),
    };
    const names = ["utf8", "bom", "le", "be", "windows"];
    expect(await read(files, names)).toEqual(Object.fromEntries(names.map((name) => [name, text])));
    expect(await read({ "A.txt": iconv.encode(text, "cp850") }, ["A"], "cp850")).toEqual({
      A: text.replace("—", "?"),
    });
    expect(await read({ "A.txt": "", "B.txt": "\ufeff" }, ["A", "B"])).toEqual({ A: "", B: "" });
  });

  it("keeps characters whole that stand across pieces of a long file", async () => {
    const text = `a${"😀é\r\n".repeat(100_000)}`;
    expect((await read({ "A.txt": text }, ["A"]))["A"] === text).toBe(true);
  });

  it("refuses a file that is no text", async () => {
    const refused = async (content: Buffer) => {
      const { file: _file, ...rest } = await failureOf(() => read({ "A.txt": content }, ["A"], "utf-8"));
      return rest;
    };
    const encoding = "utf-8";
    expect(await refused(Buffer.from([0x61, 0xff, 0x61]))).toEqual({ code: "invalid-encoding", encoding });
    expect(await refused(Buffer.from("a\nb\r\nc\0d"))).toEqual({ code: "nul-byte", row: 3 });
  });

  it("reads only the files of documents there are", async () => {
    expect(await read({ "A.txt": "satu", "B.txt": Buffer.from([0x61, 0xff, 0, 0]) }, ["A"])).toEqual({
      A: "satu",
    });
  });

  it("needs a folder", async () => {
    const refused = (path: string) =>
      withFolder({ "A.txt": "satu" }, (folder) =>
        failureOf(() => readTranscripts(join(folder, path), ["A"], undefined)),
      );
    for (const path of ["A.txt", "none", "A.txt/B"])
      expect((await refused(path)).code, path).toBe("not-a-folder");
  });
});
