import { describe, expect, it } from "vitest";
import { tiersOfGroups } from "../../../src/data/scores/tiers-of-groups.ts";

const ORDER = ["Dasar", "Lanjut", "Mahir"];

describe("tiersOfGroups", () => {
  it("takes the first column whose levels all are tiers", () => {
    const groups = [
      ["LPD A", "Mahir"],
      ["LPD B", "Dasar"],
    ];
    expect(tiersOfGroups(groups, 2, ORDER)).toEqual([
      { tier: "Mahir", place: 2 },
      { tier: "Dasar", place: 0 },
    ]);
  });

  it("knows none where a level of every column is no tier, and without groups", () => {
    expect(tiersOfGroups([["Dasar"], ["Kota"]], 1, ORDER)).toBeUndefined();
    expect(tiersOfGroups([], 1, ORDER)).toBeUndefined();
    expect(tiersOfGroups([], 0, ORDER)).toBeUndefined();
  });
});
