import { describe, expect, it } from "vitest";
import { decideDecimalSign } from "../../../src/data/scores/decimal-sign.ts";

function decided(texts: readonly string[], delimiter = ","): string {
  const { sign, mixed, undecided } = decideDecimalSign(texts, delimiter);
  return `${sign}${mixed ? " mixed" : ""}${undecided ? " undecided" : ""}`;
}

describe("decideDecimalSign", () => {
  it("leaves a column of whole numbers undecided", () => {
    expect(decided(["80", "100", "−5", "1e2", ""])).toBe(". undecided");
    expect(decided([])).toBe(". undecided");
  });

  it.each([
    ["one digit behind", "55,5", "55.5"],
    ["two digits behind", "55,25", "55.25"],
    ["four digits behind", "55,1234", "55.1234"],
    ["nothing before", ",5", ".5"],
    ["a zero before three digits", "0,125", "0.125"],
    ["zeros before three digits", "00,125", "00.125"],
    ["four digits before three", "1234,567", "1234.567"],
    ["parted thousands", "1.234,567", "1,234.567"],
    ["a plus sign", "+5,5", "+5.5"],
    ["a hyphen for minus", "-5,5", "-5.5"],
    ["a true minus", "−0,125", "−0.125"],
    ["an exponent", "1,5e2", "1.5e2"],
    ["a true minus in the exponent", "2,5E−1", "2.5E−1"],
    ["a maximum behind", "80,5 / 100", "80.5 / 100"],
    ["a maximum with the sign", "80 / 99,5", "80 / 99.5"],
  ])("is decided by %s, whatever parts the cells", (_, comma, point) => {
    for (const delimiter of [",", ";", "\t"]) {
      expect(decided(["1", comma], delimiter)).toBe(",");
      expect(decided(["1", point], delimiter)).toBe(".");
    }
  });

  it("finds no sign in 1,500", () => {
    for (const delimiter of [",", ";", "\t"]) expect(decided(["1,500", "20"], delimiter)).toBe(". undecided");
  });

  it("takes 1.500 for a decimal point, except between semicolons or beside 1,500", () => {
    expect(decided(["1.500"], ",")).toBe(".");
    expect(decided(["1.500"], "\t")).toBe(".");
    expect(decided(["1.500"], ";")).toBe(". undecided");
    expect(decided(["1.500", "1,500"], ",")).toBe(". undecided");
    expect(decided(["1.500", "1,500", "2.5"], ",")).toBe(".");
  });

  it("calls a column mixed that shows both signs, and prefers the sign the delimiter goes with", () => {
    expect(decided(["55,5", "55.5"], ",")).toBe(". mixed undecided");
    expect(decided(["55,5", "55.5"], ";")).toBe(", mixed undecided");
    expect(decided(["55,5", "1.500"], ",")).toBe(". mixed undecided");
    expect(decided(["55,5", "1.500"], ";")).toBe(",");
  });

  it("learns nothing from text that is no number", () => {
    expect(decided(["12abc", "1,2,3", "a,5", "1.2.3", "5,5x", "3,5 cm", "12/10/2024", "#DIV/0!"])).toBe(
      ". undecided",
    );
  });
});
