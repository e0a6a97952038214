import { describe, expect, it } from "vitest";
import type { DecimalDecision } from "../../../src/data/scores/decimal-sign.ts";
import { MISSING_TOKENS, readCell } from "../../../src/data/scores/read-cell.ts";

const POINT: DecimalDecision = { sign: ".", mixed: false, undecided: false };
const COMMA: DecimalDecision = { sign: ",", mixed: false, undecided: false };
const UNDECIDED: DecimalDecision = { sign: ".", mixed: false, undecided: true };
const MIXED: DecimalDecision = { sign: ".", mixed: true, undecided: true };
const missing: ReadonlySet<string> = new Set(MISSING_TOKENS);
const read = (text: string, decimal = POINT) => readCell(text, missing, decimal);
const invalid = (rule: string) => ({ kind: "invalid", rule });

describe("readCell", () => {
  it("takes an empty cell and every token for missing", () => {
    for (const token of ["", ...MISSING_TOKENS]) expect(read(token), token).toEqual({ kind: "missing" });
  });

  it("takes only the given tokens for missing, and an empty cell always", () => {
    const given = new Set(["sakit"]);
    expect(readCell("sakit", given, POINT)).toEqual({ kind: "missing" });
    expect(readCell("", given, POINT)).toEqual({ kind: "missing" });
    expect(readCell("NA", given, POINT)).toEqual(invalid("not-a-number"));
    expect(readCell("-", given, POINT)).toEqual(invalid("not-a-number"));
    expect(readCell("#N/A", given, POINT)).toEqual(invalid("spreadsheet-error"));
  });

  it("takes 0 for a score", () => {
    expect(read("0")).toEqual({ kind: "score", value: 0 });
  });

  it.each(["#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!", "#div/0!", "##", "########"])(
    "tells %s as a formula that failed",
    (text) => {
      expect(read(text)).toEqual(invalid("spreadsheet-error"));
    },
  );

  it.each(["12abc", "hadir", "80%", "#1", "1 500", "Lulus"])("does not read %s", (text) => {
    expect(read(text)).toEqual(invalid("not-a-number"));
  });

  it.each([
    ["80 / 100", POINT, 80, 100],
    ["80/100", POINT, 80, 100],
    ["80\u00a0/\u00a0100", POINT, 80, 100],
    ["80,5 / 100", COMMA, 80.5, 100],
    ["80.5 / 100.00", POINT, 80.5, 100],
    ["8 / 0", POINT, 8, 0],
  ])("reads %s as a score out of a maximum", (text, decimal, value, outOf) => {
    expect(read(text, decimal)).toEqual({ kind: "score", value, outOf });
  });

  it("does not read a date, or half a fraction", () => {
    for (const text of ["12/10/2024", "80 /", "/ 100", "/", "- / 100", "80 / x", "x / 100", "80 // 100"])
      expect(read(text), text).toEqual(invalid("not-a-number"));
  });

  it("says of either side of a fraction that it is ambiguous", () => {
    expect(read("1,500 / 2000", UNDECIDED)).toEqual(invalid("ambiguous-number"));
    expect(read("150 / 1.500", UNDECIDED)).toEqual(invalid("ambiguous-number"));
  });

  it("reads each cell of a mixed column by its own sign, unless it could be either", () => {
    expect(read("55,5", MIXED)).toEqual({ kind: "score", value: 55.5 });
    expect(read("55.5", MIXED)).toEqual({ kind: "score", value: 55.5 });
    expect(read("0,500", MIXED)).toEqual({ kind: "score", value: 0.5 });
    expect(read("0.500", { ...MIXED, sign: "," })).toEqual({ kind: "score", value: 0.5 });
    expect(read("1.234,5", MIXED)).toEqual({ kind: "score", value: 1234.5 });
    expect(read("1,500", MIXED)).toEqual(invalid("ambiguous-number"));
    expect(read("1.500", MIXED)).toEqual(invalid("ambiguous-number"));
  });

  it("reads each cell by the one sign of its column", () => {
    expect(read("1,500", COMMA)).toEqual({ kind: "score", value: 1.5 });
    expect(read("1,500", POINT)).toEqual({ kind: "score", value: 1500 });
    expect(read("1,500", UNDECIDED)).toEqual(invalid("ambiguous-number"));
    expect(read("55,5", POINT)).toEqual(invalid("not-a-number"));
    expect(read("55.5", COMMA)).toEqual(invalid("not-a-number"));
  });
});
