import { describe, expect, it } from "vitest";
import { generalise } from "../../src/anonymize/generalise.ts";

describe("generalise", () => {
  it.each([
    ["29", 10, "20–29"],
    ["30", 10, "30–39"],
    ["29,5", 10, "20–29"],
    ["7", 5, "5–9"],
    ["tiga puluh", 10, ""],
    ["", 10, ""],
    ["1", 0.5, "1–<1.5"],
  ])("makes %s a range of %d", (value, width, want) => {
    expect(generalise(value, { how: "band", width })).toBe(want);
  });

  it.each([
    ["1985-03-12", "1985"],
    ["12/03/1985", "1985"],
    ["Serang, 12 Maret 1985", "1985"],
    ["12/03/85", ""],
    ["1985 atau 1986", ""],
  ])("keeps the year of %s", (value, want) => {
    expect(generalise(value, { how: "year" })).toBe(want);
  });

  it("maps values, and leaves no other as it was", () => {
    const values = new Map([["Guru", "pendidik"]]);
    expect(generalise(" Guru ", { how: "map", values })).toBe("pendidik");
    expect(generalise("Satpam", { how: "map", values })).toBe("");
    expect(generalise("Satpam", { how: "map", values, other: "lainnya" })).toBe("lainnya");
    expect(generalise("constructor", { how: "map", values })).toBe("");
  });
});
