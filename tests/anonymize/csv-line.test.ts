import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvLine } from "../../src/anonymize/csv-line.ts";

describe("csvLine", () => {
  it.each([
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
    ["- cmd|' /C calc'!A0", "'- cmd|' /C calc'!A0"],
    ["- HYPERLINK(A1)", "'- HYPERLINK(A1)"],
    ["-5", "-5"],
    ["-5,5", "-5,5"],
    ["- kata ibu", "- kata ibu"],
    ["+10%", "+10%"],
  ])("keeps a spreadsheet from running %s, and figures as they are", (cell, want) => {
    expect(csvLine([cell, "x"], ";")).toBe(`${want};x\r\n`);
  });

  it("is read again as it was written", () => {
    const cell = fc
      .string({ maxLength: 20 })
      .filter((text) => !/^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text));
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 2, maxLength: 5 }),
        fc.constantFrom(",", ";", "\t"),
        (cells, delimiter) => {
          expect(parse(csvLine(cells, delimiter), { delimiter, record_delimiter: "\r\n" })).toEqual([cells]);
        },
      ),
    );
  });
});
