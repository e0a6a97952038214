import { describe, expect, it } from "vitest";
import {
  headerKey,
  headerWords,
  NAME_RANK,
  ROW_NUMBER_RANK,
  SYNONYMS,
} from "../../../src/data/scores/synonyms.ts";

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

describe("SYNONYMS", () => {
  it("has every word as headerKey makes it, and none twice in a role", () => {
    for (const [role, ranks] of Object.entries(SYNONYMS)) {
      const words = [...new Set(ranks.flat())];
      expect(words.map(headerKey), role).toEqual(words);
      if (role !== "pre" && role !== "post") expect(ranks.flat().length, role).toBe(words.length);
    }
  });

  it("has no word in two roles of one layout", () => {
    for (const roles of [
      ["id", "pre", "post", "cohort"] as const,
      ["id", "wave", "score", "cohort"] as const,
    ]) {
      const words = roles.flatMap((role) => [...new Set(SYNONYMS[role].flat())]);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it("ranks names after ids, and row numbers last", () => {
    expect(SYNONYMS.id[NAME_RANK]).toContain("namalengkap");
    expect(SYNONYMS.id[ROW_NUMBER_RANK]).toContain("nomor");
    expect(SYNONYMS.id).toHaveLength(ROW_NUMBER_RANK + 1);
  });
});
