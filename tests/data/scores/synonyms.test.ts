import { describe, expect, it } from "vitest";
import { NAME_RANK, ROW_NUMBER_RANK, SYNONYMS } from "../../../src/data/scores/synonyms.ts";
import { headerKey } from "../../../src/data/sources/header-key.ts";

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
