import { describe, expect, it } from "vitest";
import { FindingList } from "../../../src/data/scores/finding-list.ts";
import { Levels } from "../../../src/data/scores/levels.ts";
import { decideScale, requireScale } from "../../../src/data/scores/scale.ts";
import { showValue } from "../../../src/data/scores/show-value.ts";
import { isSummaryRow } from "../../../src/data/scores/summary-row.ts";
import { tierPlaces } from "../../../src/data/scores/tier-order.ts";

const score = (value: number, outOf?: number) => ({
  kind: "score" as const,
  value,
  ...(outOf === undefined ? {} : { outOf }),
});

describe("the scale", () => {
  it("is as given, else the commonest denominator, else 0–100 for scores that look like it, else unknown", () => {
    expect(decideScale({ min: 0, max: 20 }, [score(80)])).toEqual({ min: 0, max: 20, source: "given" });
    expect(decideScale(undefined, [score(8, 10), score(7, 10), score(70, 100)])).toMatchObject({
      max: 10,
      source: "out-of",
    });
    expect(decideScale(undefined, [score(0), score(100), score(21)])).toMatchObject({
      max: 100,
      source: "assumed",
    });
    expect(decideScale(undefined, [score(20), score(3)])).toBeUndefined();
    expect(decideScale(undefined, [score(50), score(101)])).toBeUndefined();
    expect(decideScale(undefined, [score(50), score(-1)])).toBeUndefined();
    expect(decideScale(undefined, [])).toBeUndefined();
  });
  it("without room is refused", () => {
    expect(() => requireScale({ min: 5, max: 5 })).toThrow("bad-scale");
    expect(() => requireScale({ min: 0, max: Number.POSITIVE_INFINITY })).toThrow("bad-scale");
  });
});

describe("a summary row", () => {
  it.each([
    "Rata-rata",
    "rata rata",
    "RERATA",
    "Jumlah",
    "Total",
    "Mean",
    "Average:",
    "Rata-rata kelas",
    "SD",
    "Maks",
    "Nilai tertinggi",
  ])("is known by %s in the id's place", (id) => expect(isSummaryRow([id, "1", "2"], id)).toBe(true));
  it.each(["P-01", "Mean Sari", "Jumlahiyah", "Total Wijaya", "n", "Maksum", "rata"])(
    "is not one by the id %s",
    (id) => {
      expect(isSummaryRow([id, "Rata-rata", "2"], id)).toBe(false);
    },
  );
  it("is known by another cell only where there is no id, and never by a school level", () => {
    expect(isSummaryRow(["", "Rata-rata", "70"], "")).toBe(true);
    expect(isSummaryRow(["", "SD", "70"], "")).toBe(false);
    expect(isSummaryRow(["Jumlah", "70", "80"], undefined)).toBe(true);
    expect(isSummaryRow(["Ani", "Jumlah", "80"], undefined)).toBe(false);
  });
});

describe("tiers", () => {
  const tiers = ["Dasar", "Lanjut", "Mahir"];
  it("stand in the order given, whatever they are called", () => {
    expect(tierPlaces(["Mahir", "Tingkat Dasar", "Lanjutan"], tiers)).toEqual([2, 0, 1]);
    expect(tierPlaces(["diklat berjenjang tingkat lanjut", "DASAR"], tiers)).toEqual([1, 0]);
    expect(tierPlaces(["Mahir", "Dasar"], ["Mahir", "Dasar"])).toEqual([0, 1]);
  });
  it("are not seen where one level is no tier, or there is none", () => {
    expect(tierPlaces(["Dasar", "Pusat"], tiers)).toBeUndefined();
    expect(tierPlaces([], tiers)).toBeUndefined();
  });
});

describe("what a finding shows of a cell", () => {
  it("is shortened, with long digit runs masked", () => {
    expect(showValue("3602041234567890")).toBe(`36${"•".repeat(14)}`);
    expect(showValue("12345678 x")).toBe("12•••••• x");
    expect(showValue("1234567")).toBe("1234567");
    expect(showValue("a".repeat(100))).toHaveLength(24);
  });
});

describe("many findings of one kind", () => {
  it("are listed up to a thousand and counted beyond, worst first, by file, row and column", () => {
    const list = new FindingList();
    for (let row = 1500; row > 0; row--)
      list.add({ rule: "not-a-number", severity: "error", file: "b", row, column: "pre" });
    list.add({ rule: "summary-row", severity: "info", file: "a", row: 1 });
    list.add({ rule: "repeated-row", severity: "warning", file: "a", row: 9 });
    const sorted = list.sorted(["a", "b"]);
    expect(sorted).toHaveLength(1003);
    expect(sorted[0]).toMatchObject({ rule: "not-a-number", row: 501 });
    expect(sorted[1000]).toMatchObject({ rule: "more-findings", args: { rule: "not-a-number", count: 500 } });
    expect(sorted.slice(1001).map(({ rule }) => rule)).toEqual(["repeated-row", "summary-row"]);
  });
});

describe("group levels", () => {
  it("past a thousand are refused: that is no column to group by", () => {
    const levels = new Levels();
    for (let i = 0; i < 1000; i++) expect(levels.code([String(i)], "x")).toBe(i);
    expect(levels.code(["7"], "x")).toBe(7);
    expect(() => levels.code(["new"], "x")).toThrow("too-many-levels");
  });
  it("of several columns are not confused", () => {
    const levels = new Levels();
    expect(levels.code(["a,b", "c"], "x")).not.toBe(levels.code(["a", "b,c"], "x"));
  });
});
