import { describe, expect, it } from "vitest";
import { columnsNamed, findColumn } from "../../../src/data/sources/find-column.ts";

const error = (code: string, args: object) => expect.objectContaining({ code, args });

describe("findColumn", () => {
  it("finds a header as written before one that differs in case, spaces or punctuation", () => {
    const header = ["pretest", "Pre-Test", "PRE TEST"];
    expect(findColumn(header, "Pre-Test", "a.csv")).toBe(1);
    expect(findColumn(header, " PRE TEST ", "a.csv")).toBe(2);
    expect(findColumn(["Nama", "Nilai Awal"], "nilai_awal", "a.csv")).toBe(1);
  });

  it("does not choose between two headers that both mean the name", () => {
    expect(() => findColumn(["X", "pretest", "Pre-Test"], "PRETEST", "a.csv")).toThrow(
      error("duplicate-header", { file: "a.csv", column: "PRETEST", positions: ["2", "3"] }),
    );
    expect(() => findColumn(["Nilai", "Nilai"], "Nilai", "a.csv")).toThrow(
      error("duplicate-header", { file: "a.csv", column: "Nilai", positions: ["1", "2"] }),
    );
  });

  it("names the headers there are when none fits", () => {
    expect(() => findColumn(["Nama", "", " Nilai "], "Skor", "a.csv")).toThrow(
      error("missing-column", { file: "a.csv", column: "Skor", headers: ["Nama", "Nilai"] }),
    );
  });

  it("finds a header that is a name of prototypes, or nothing but punctuation", () => {
    expect(findColumn(["id", "__proto__"], "__proto__", "a.csv")).toBe(1);
    expect(findColumn(["#", "%"], "%", "a.csv")).toBe(1);
    expect(() => findColumn(["#", "%"], "&", "a.csv")).toThrow(
      expect.objectContaining({ code: "missing-column" }),
    );
    expect(() => findColumn(["id"], "constructor", "a.csv")).toThrow(
      expect.objectContaining({ code: "missing-column" }),
    );
  });
});

describe("columnsNamed", () => {
  it("lists every column a name could mean", () => {
    expect(columnsNamed(["a b", "A-B", "c"], "ab")).toEqual([0, 1]);
    expect(columnsNamed(["a b", "A-B", "c"], "A-B")).toEqual([1]);
    expect(columnsNamed(["a"], "z")).toEqual([]);
  });
});
