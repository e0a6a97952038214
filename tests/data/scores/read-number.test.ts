import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumber } from "../../../src/data/scores/read-number.ts";
import { SEEDED } from "../../arbitraries.ts";

const point = (text: string, undecided = false) => readNumber(text, ".", undecided);
const comma = (text: string, undecided = false) => readNumber(text, ",", undecided);

describe("readNumber", () => {
  it.each([
    ["80", 80],
    ["007", 7],
    ["+5", 5],
    ["-5", -5],
    ["−5", -5],
    ["55.5", 55.5],
    [".5", 0.5],
    ["12.", 12],
    ["0.125", 0.125],
    ["1.500", 1.5],
    ["1,500", 1500],
    ["1,234.5", 1234.5],
    ["12,345,678", 12_345_678],
    ["1e2", 100],
    ["2.5E-1", 0.25],
    ["−2.5E−1", -0.25],
    ["79.09999999999999", 79.09999999999999],
  ])("reads %s with a decimal point, and its mirror image with a decimal comma", (text, value) => {
    expect(point(text)).toEqual({ value });
    const mirrored = text.replace(/[.,]/g, (sign) => (sign === "." ? "," : "."));
    expect(comma(mirrored)).toEqual({ value });
  });

  it.each([
    "",
    "-",
    ".",
    ",",
    "e5",
    "5e",
    "12abc",
    "abc",
    "1 500",
    "1'500",
    "80%",
    "B+",
    "--5",
    "5-",
    "0x10",
    "Infinity",
    "NaN",
    "1e999",
    "1e301",
    "-1.7e308",
    "１２",
    "1_000",
    "12.3.4",
    "1,2,3",
    "1,50",
    "12,3456",
    "1234,567",
    ",500",
  ])("does not read %j with a decimal point", (text) => {
    expect(point(text)).toEqual({ problem: "not-a-number" });
  });

  it("never takes a leading zero for thousands: 0,500 is not 500", () => {
    expect(point("0,500")).toEqual({ problem: "not-a-number" });
    expect(point("05,500")).toEqual({ problem: "not-a-number" });
    expect(comma("0.500")).toEqual({ problem: "not-a-number" });
    expect(comma("0,500")).toEqual({ value: 0.5 });
  });

  it("does not choose between 1.5 and 1500 when nothing decides it", () => {
    for (const text of ["1,500", "1.500", "-12,500", "−1.500", "+100,000", "1,500e0"]) {
      expect(point(text, true), text).toEqual({ problem: "ambiguous-number" });
      expect(comma(text, true), text).toEqual({ problem: "ambiguous-number" });
    }
    expect(point("1.50", true)).toEqual({ value: 1.5 });
    expect(point("1234.500", true)).toEqual({ value: 1234.5 });
    expect(point("1,234,567", true)).toEqual({ value: 1_234_567 });
  });

  it("reads every number as it is written back, with either sign", () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(number, (value) => {
        const text = String(value); // has no sign for −0
        expect(point(text)).toEqual({ value: value + 0 });
        expect(comma(text.replace(".", ","))).toEqual({ value: value + 0 });
      }),
      SEEDED,
    );
  });
});
