import { describe, expect, it } from "vitest";
import { headerKey, headerWords } from "../../../src/data/sources/header-key.ts";

describe("headerKey", () => {
  it("leaves out case, spaces and punctuation", () => {
    for (const header of ["Nilai Pre-Test", "NILAI_PRETEST", " nilai.pre test ", "nilaipretest"])
      expect(headerKey(header)).toBe("nilaipretest");
    expect(headerKey("Kab/Kota")).toBe("kabkota");
    expect(headerKey("__proto__")).toBe("proto");
    expect(headerKey("#")).toBe("");
  });

  it("does the same with letters beyond ASCII", () => {
    expect(headerKey("Ｎｉｌａｉ　Ａｗａｌ")).toBe("nilaiawal");
    expect(headerKey("Nilai\u00a0Awal")).toBe("nilaiawal");
    expect(headerKey("É-té 2")).toBe("été2");
  });
});

describe("headerWords", () => {
  it("parts a header at spaces, punctuation and humps", () => {
    expect(headerWords("bdi.pre")).toEqual(["bdi", "pre"]);
    expect(headerWords("PreTest")).toEqual(["pre", "test"]);
    expect(headerWords("Skor Pre-Test (0–100)")).toEqual(["skor", "pre", "test", "0", "100"]);
    expect(headerWords("éPre Ünder")).toEqual(["é", "pre", "ünder"]);
    expect(headerWords(" # ")).toEqual([]);
  });
});
