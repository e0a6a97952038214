import { describe, expect, it } from "vitest";
import { nameFinder, SHARED } from "../../../src/data/identifiers/names-in-text.ts";

const NAMES = ["Dra. Siti Aminah, M.Pd.", "Budi Santoso", "René Putri", "Siti Rahma", "Joko"];

function found(text: string) {
  return nameFinder(NAMES)(text).map(({ start, end, name }) => [text.slice(start, end), name]);
}

describe("nameFinder", () => {
  it.each([
    ["Kata Siti Aminah begitu", [["Siti Aminah", 0]]],
    [
      "siti  aminah dan BUDI SANTOSO",
      [
        ["siti  aminah", 0],
        ["BUDI SANTOSO", 1],
      ],
    ],
    [
      "Aminah dan Siti",
      [
        ["Aminah", 0],
        ["Siti", SHARED],
      ],
    ],
    [
      "rene putri, Rene\u0301 Putri",
      [
        ["rene putri", 2],
        ["Rene\u0301 Putri", 2],
      ],
    ],
    [
      "Jokonya, Joko-nya, Joko’s",
      [
        ["Joko", 4],
        ["Joko", 4],
        ["Joko", 4],
      ],
    ],
    ["Budi Santosonya", [["Budi Santoso", 1]]],
    [
      "siti\r\n    aminah, @budi_santoso",
      [
        ["siti\r\n    aminah", 0],
        ["budi_santoso", 1],
      ],
    ],
    ["joko dan siti", []],
    ["Jokowi, Sitiawan", []],
    ["M.Pd. dan Dra.", []],
    [
      "Budi, Santoso",
      [
        ["Budi", 1],
        ["Santoso", 1],
      ],
    ],
  ])("finds names and only them: %s", (text, want) => {
    expect(found(text)).toEqual(want);
  });

  it("finds nothing without names", () => {
    expect(nameFinder([])("Siti")).toEqual([]);
    expect(nameFinder(["Guru", "Ibu", "__proto__"])("Guru Ibu constructor")).toEqual([]);
  });

  it("looks up two hundred thousand names in a long text soon", () => {
    const names = Array.from({ length: 200_000 }, (_, i) => `Nama${letters(i)} Marga${letters(i % 977)}`);
    const began = performance.now();
    const find = nameFinder(names);
    const text = "Kata Namaaab Margaaab begitu. ".repeat(20_000);
    expect(find(text)).toHaveLength(20_000);
    expect(performance.now() - began).toBeLessThan(6000);
  });
});

function letters(i: number): string {
  return (
    [676, 26, 1].map((unit) => String.fromCharCode(97 + (Math.floor(i / unit) % 26))).join("") +
    (i >= 17_576 ? `x${String.fromCharCode(97 + Math.floor(i / 17_576))}` : "")
  );
}
