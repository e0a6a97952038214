import { describe, expect, it } from "vitest";
import { levelsBesideTiers, REGULATION_TIERS, tierPlaces } from "../../../src/data/scores/tier-order.ts";

const regulation = (...levels: readonly string[]) => tierPlaces(levels, REGULATION_TIERS);

describe("tierPlaces", () => {
  it("puts Dasar before Lanjut before Mahir", () => {
    expect(regulation("Mahir", "Dasar", "Lanjut")).toEqual([2, 0, 1]);
  });

  it("knows a tier in its usual dress", () => {
    expect(regulation("LANJUTAN", "Tingkat Dasar", "Diklat Mahir", "dasar", "Jenjang Lanjut")).toEqual([
      1, 0, 2, 0, 1,
    ]);
    expect(regulation("Diklat Berjenjang Tingkat Dasar", "diklat-berjenjang lanjutan")).toEqual([0, 1]);
  });

  it("follows a given order, however it writes the tiers", () => {
    expect(tierPlaces(["Lanjut", "Mahir", "Dasar"], ["Dasar", "Mahir", "Lanjutan"])).toEqual([2, 1, 0]);
    expect(tierPlaces(["Level 2", "Level 10"], ["Level 10", "Level 2"])).toEqual([1, 0]);
    expect(tierPlaces(["B", "A"], ["A", "B"])).toEqual([1, 0]);
  });

  it("gives no order as soon as one level is no tier, or there is none", () => {
    expect(regulation("Dasar", "Umum")).toBeUndefined();
    expect(regulation("Dasarnya")).toBeUndefined();
    expect(regulation("__proto__")).toBeUndefined();
    expect(regulation()).toBeUndefined();
  });
});

describe("levelsBesideTiers", () => {
  it("names each level that is no tier, where others are", () => {
    expect(levelsBesideTiers(["Dasar", "Pratama", "Lanjut", "Pratama"], REGULATION_TIERS)).toEqual([
      "Pratama",
    ]);
    expect(levelsBesideTiers(["Dasar", "Lanjut"], REGULATION_TIERS)).toEqual([]);
    expect(levelsBesideTiers(["LPD A", "LPD B"], REGULATION_TIERS)).toEqual([]);
  });
});
