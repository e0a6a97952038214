import { describe, expect, it } from "vitest";
import { sniffEncoding } from "../../../src/data/sources/sniff-encoding.ts";

describe("sniffEncoding", () => {
  it("tells UTF-16 without a mark by where the NUL bytes stand", () => {
    const text = Buffer.from("Nama;Pre;Post\r\nŽofie;50;60\r\n", "utf16le");
    expect(sniffEncoding(text)).toEqual({ encoding: "utf-16le", bom: 0 });
    expect(sniffEncoding(Buffer.from(text).swap16())).toEqual({ encoding: "utf-16be", bom: 0 });
  });

  it("does not take a few stray NUL bytes, or as many at even as at odd places, for UTF-16", () => {
    expect(sniffEncoding(Buffer.from("ID,Pre,Post\nA,\0,2\n"))).toEqual({ encoding: "utf-8", bom: 0 });
    expect(sniffEncoding(Buffer.alloc(64))).toEqual({ encoding: "utf-8", bom: 0 });
  });

  it("takes an empty file for UTF-8", () => {
    expect(sniffEncoding(Buffer.alloc(0))).toEqual({ encoding: "utf-8", bom: 0 });
  });
});
