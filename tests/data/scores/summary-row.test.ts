import { describe, expect, it } from "vitest";
import { isSummaryRow } from "../../../src/data/scores/summary-row.ts";

const PLAIN = [
  ...["Rata-rata", "rata rata", "RATA–RATA", "Ratarata", "Rata2", "Rerata", "Mean", "Average", "Jumlah"],
  ...["Total", "Simpangan Baku", "Standar Deviasi", "Standard deviation", "Std. Dev.", "Nilai Tertinggi"],
  ...[
    "Nilai Terendah",
    "Skor Maksimum",
    "Rata-rata kelas",
    "Rata-rata Nilai:",
    "Mean score",
    "Jumlah Peserta",
  ],
  ...[
    "Nilai Rata-rata",
    "Skor rata-rata kelas",
    "Grand Total",
    "Total nilai kelas =",
    "Rata-Rata Keseluruhan",
  ],
];
const TERSE = ["AVG", "Sum", "Median", "Modus", "SD", "Varians", "Min", "Maks", "Max", "Minimum"];

describe("isSummaryRow", () => {
  it.each(PLAIN)("knows %s in the id's place, and elsewhere where there is no id", (word) => {
    expect(isSummaryRow([word, "50", "60"], word)).toBe(true);
    expect(isSummaryRow(["", word, "50", "60"], "")).toBe(true);
    expect(isSummaryRow([` ${word} `, "50", "60"], undefined)).toBe(true);
  });

  it.each(TERSE)("knows %s in the id's place only", (word) => {
    expect(isSummaryRow([word, "50", "60"], word)).toBe(true);
    expect(isSummaryRow(["", word, "50"], "")).toBe(false);
    expect(isSummaryRow([word, "50", "60"], undefined)).toBe(false);
  });

  it.each([
    "Totalina",
    "Meana",
    "Rata",
    "Jumlahwati",
    "Minah",
    "Maxi",
    "Sumiati",
    "Siti Rata-rata",
    "Total-1",
  ])("lets a person be called %s", (name) => {
    expect(isSummaryRow([name, "50", "60"], name)).toBe(false);
    expect(isSummaryRow(["", name, "50"], "")).toBe(false);
    expect(isSummaryRow([name, "50"], undefined)).toBe(false);
  });

  it("takes a row with an id for a person, whatever its other cells say", () => {
    expect(isSummaryRow(["P-1", "Rata-rata", "Total"], "P-1")).toBe(false);
  });

  it("looks only at the first filled cell of a row in a file without ids", () => {
    expect(isSummaryRow(["", "Rata-rata", "50"], undefined)).toBe(true);
    expect(isSummaryRow(["SD", "Total", "50"], undefined)).toBe(false);
    expect(isSummaryRow(["", ""], undefined)).toBe(false);
  });

  it("does not take long on a hostile cell", () => {
    const cell = `Total ${"nilai ".repeat(50_000)}x`;
    const start = performance.now();
    expect(isSummaryRow([cell], cell)).toBe(false);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
