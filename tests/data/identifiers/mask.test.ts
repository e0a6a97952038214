import { describe, expect, it } from "vitest";
import { maskIdentifier, maskText } from "../../../src/data/identifiers/mask.ts";

describe("maskIdentifier", () => {
  it.each([
    ["3604051208900001", "nik", "36••••••••••••••"],
    ["0812-3456-7890", "phone", "08••-••••-••••"],
    ["siti@paud.id", "email", "•••@•••"],
    ["Siti Aminah", "name", "S••• A•••••"],
  ] as const)("masks %s, a %s", (text, kind, want) => {
    expect(maskIdentifier(text, kind)).toBe(want);
  });
});

describe("maskText", () => {
  it.each([
    ["NIK 3604051208900001 dan a@b.id", "NIK 36•••••••••••••• dan •••@•••"],
    ["kode 1234567890", "kode 12••••••••"],
    ["kode １２３４５６７８９０", "kode １２••••••••"],
    ["3.604051208900001E+15", "3.60•••••••••••••E+15"],
    ["0.8123456789", "0.8123456789"],
    ["80 90 2024-01-31", "80 90 2024-01-31"],
    ["Hadir", "Hadir"],
  ])("masks what could tell who somebody is, and no more: %s", (text, want) => {
    expect(maskText(text)).toBe(want);
  });

  it("asks the header", () => {
    expect(maskText("8123 4567", "No HP")).toBe("81•• ••••");
    expect(maskText("8123 4567", "Nilai")).toBe("8123 4567");
  });
});
