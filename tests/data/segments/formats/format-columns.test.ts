import { describe, expect, it } from "vitest";
import { columnPlaces, columnShare } from "../../../../src/data/segments/formats/format-columns.ts";

const HEADERS = {
  document: ["Document name", "Dokumentname"],
  code: ["Code"],
  area: ["Area", "Fläche"],
} as const;

describe("columnPlaces", () => {
  it("finds columns by their headers in any language, trimmed and without case", () => {
    expect(columnPlaces([" CODE ", "x", "dokumentNAME", "FLÄCHE"], HEADERS)).toEqual({
      document: 2,
      code: 0,
      area: 3,
    });
    expect(columnPlaces([], HEADERS)).toEqual({ document: -1, code: -1, area: -1 });
  });

  it("takes punctuation and spaces for part of a header", () => {
    expect(columnPlaces(["document_name", "Code:", "Documentname"], HEADERS)).toEqual({
      ...{ document: -1, code: -1, area: -1 },
    });
  });

  it("lets the first of two columns count", () => {
    expect(columnPlaces(["Code", "code"], HEADERS).code).toBe(0);
  });
});

describe("columnShare", () => {
  it("is the share of all columns, and 0 where a needed one is missing", () => {
    expect(columnShare(["Code", "Dokumentname", "Area"], HEADERS, ["code"])).toBe(1);
    expect(columnShare(["Code"], HEADERS, ["code"])).toBe(1 / 3);
    expect(columnShare(["Dokumentname", "Area"], HEADERS, ["code"])).toBe(0);
  });
});
