import { describe, expect, it } from "vitest";
import { fileKind } from "../../../src/data/sources/file-kind.ts";

const kind = (text: string, encoding: "utf8" | "utf16le" = "utf8") => fileKind(Buffer.from(text, encoding));

describe("fileKind", () => {
  it("knows archives by their first bytes", () => {
    expect(kind("PK\x03\x04…")).toBe("archive");
    expect(kind("PK\x05\x06")).toBe("archive");
    expect(kind("PK,kode\n")).toBe("table");
    expect(kind(" PK\x03\x04")).toBe("table");
  });

  it.each([
    ["<?xml version='1.0'?>", "xml"],
    ["<Project/>", "xml"],
    ["\r\n  <a>", "xml"],
    ["<!DOCTYPE html>", "xml"],
    ["[]", "json"],
    ['[{"data": 1}]', "json"],
    ["[\n  {", "json"],
    ['{"tasks": []}', "json"],
    ["{}", "json"],
    ["[catatan],kode\n", "table"],
    ["[1] kode,dokumen\n", "table"],
    ["{id},kode\n", "table"],
    ["dokumen,kode\n<A>,x\n", "table"],
    ['"<a>",kode\n', "table"],
    ["", "table"],
    ["   ", "table"],
  ] as const)("takes %j for %s, in UTF-8 and UTF-16, with a mark and without", (text, wanted) => {
    expect(kind(text)).toBe(wanted);
    expect(kind(`\ufeff${text}`)).toBe(wanted);
    expect(kind(`\ufeff${text}`, "utf16le")).toBe(wanted);
    expect(fileKind(Buffer.from(`\ufeff${text}`, "utf16le").swap16())).toBe(wanted);
  });

  it("takes any bytes for something, in short time", () => {
    const begun = performance.now();
    for (const piece of [" ", "\0", "<", "[", "{", "\ufeff", "[ "])
      expect(["xml", "json", "table"]).toContain(kind(piece.repeat(1_000_000)));
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
