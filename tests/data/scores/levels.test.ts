import { describe, expect, it } from "vitest";
import { Levels } from "../../../src/data/scores/levels.ts";

describe("Levels", () => {
  it("numbers levels in the order they first came", () => {
    const levels = new Levels();
    expect(["Mahir", "Dasar", "Mahir", "dasar"].map((level) => levels.code([level], "Jenjang"))).toEqual([
      0, 1, 0, 2,
    ]);
    expect(levels.all).toEqual([["Mahir"], ["Dasar"], ["dasar"]]);
  });

  it("keeps combinations apart that read the same side by side", () => {
    const levels = new Levels();
    const all = [
      ["a", "b,c"],
      ["a,b", "c"],
      ['a","b', "c"],
      ["a", 'b","c'],
      ["__proto__", "constructor"],
    ];
    expect(all.map((cells) => levels.code(cells, "A, B"))).toEqual([0, 1, 2, 3, 4]);
    expect(all.map((cells) => levels.code([...cells], "A, B"))).toEqual([0, 1, 2, 3, 4]);
  });

  it("refuses the 1001st level, and still knows the others", () => {
    const levels = new Levels();
    for (let i = 0; i < 1000; i++) levels.code([`P-${i}`], "ID");
    expect(levels.code(["P-999"], "ID")).toBe(999);
    expect(() => levels.code(["P-1000"], "ID")).toThrow(
      expect.objectContaining({ code: "too-many-levels", args: { column: "ID", limit: 1000 } }),
    );
  });
});
