import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/checks/rules/day-of.ts";
import { readPlainNumber } from "../../src/checks/rules/read-plain-number.ts";

describe("a date's place in order", () => {
  it("is the same however the day is written, day before month as in Indonesia", () => {
    for (const text of ["2025-03-01", "1/3/2025", "01.03.2025", "1-3-25", "2025-03-01T08:00", " 2025-3-1 "])
      expect(dayOf(text), text).toBe(dayOf("2025-03-01"));
  });

  it("follows time", () => {
    const days = ["2024-12-31", "2025-01-01", "2025-01-31", "2025-02-01", "2025-12-31"].map(
      (text) => dayOf(text)!,
    );
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(new Set(days).size).toBe(5);
  });

  it("is none of what is no date", () => {
    for (const text of ["", "80", "80/100", "13/13/2025", "2025-00-10", "5.5", "1/2/345"])
      expect(dayOf(text), text).toBeUndefined();
  });
});

describe("a plain number", () => {
  it("has its decimals behind a point or a comma", () => {
    expect(readPlainNumber(" 55,5 ")).toBe(55.5);
    expect(readPlainNumber("−3.25")).toBe(-3.25);
    for (const text of ["", "1.000,5", "1e5", "5%", "a"]) expect(readPlainNumber(text), text).toBeUndefined();
  });
});
