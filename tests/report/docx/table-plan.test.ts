import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LYING, UPRIGHT } from "../../../src/report/docx/page.ts";
import { planTable } from "../../../src/report/docx/table-plan.ts";

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
const plan = (count: number, cell: string, header = "n") =>
  planTable({
    rows: [Array.from({ length: count }, () => header), Array.from({ length: count }, () => cell)],
    areFigures: Array.from({ length: count }, () => true),
  });

describe("how a table is set", () => {
  it("is as large as it fits, then smaller, then on its side, then with its figures broken", () => {
    const looks = [4, 5, 7, 8].map((count) => {
      const { size, lies } = plan(count, "-0,25 [-0,41; -0,09]");
      return [size, lies];
    });
    expect(looks).toEqual([
      [10, false],
      [8, false],
      [10, true],
      [8, true],
    ]);
  });

  it("lets a long header wrap before its figures or the words of others do", () => {
    const { widths } = planTable({
      rows: [
        ["Jenjang", "Selisih rerata menurut jenjang dan angkatan, SK 95%"],
        ["Jenjang lanjut yang pertama di kota kami yang lama", "1,00"],
      ],
      areFigures: [false, true],
    });
    expect(widths[0]! / sum(widths)).toBeGreaterThan(0.55);
  });

  it("fills the text area exactly, and leaves no column without room, whatever is in it", () => {
    const cell = fc.oneof(fc.string({ maxLength: 60 }), fc.constant("y".repeat(5000)));
    const table = fc
      .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 5 }))
      .chain(([columns, rows]) =>
        fc.record({
          rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
            minLength: rows,
            maxLength: 6,
          }),
          areFigures: fc.array(fc.boolean(), { minLength: columns, maxLength: columns }),
        }),
      );
    fc.assert(
      fc.property(table, (its) => {
        const { widths, lies } = planTable(its);
        expect(sum(widths)).toBe((lies ? LYING : UPRIGHT).width);
        expect(Math.min(...widths)).toBeGreaterThan(100);
      }),
    );
  });
});
