import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../src/language/index.ts";
import { SEEDED } from "../arbitraries.ts";

const en = catalogueOf("en").numbers;
const id = catalogueOf("id").numbers;

describe("numbers", () => {
  it("parts thousands and decimals as each language does", () => {
    expect([en.fixed(1234.5), id.fixed(1234.5)]).toEqual(["1,234.50", "1.234,50"]);
    expect([en.integer(1_234_567), id.integer(1_234_567)]).toEqual(["1,234,567", "1.234.567"]);
    expect([en.integer(999), en.integer(1000)]).toEqual(["999", "1,000"]);
    expect([en.percent(0.4167), id.percent(0.4167)]).toEqual(["41.7%", "41,7%"]);
  });

  it("writes a true minus sign, and none before what rounds to zero", () => {
    expect(en.fixed(-1234.5)).toBe("−1,234.50");
    expect([en.fixed(-0.001), id.fixed(-0.001), en.fixed(-0), en.percent(-0.00001)]).toEqual([
      "0.00",
      "0,00",
      "0.00",
      "0.0%",
    ]);
    expect(en.fixed(-0.005001)).toBe("−0.01");
  });

  it("drops the zero of what cannot exceed 1 in English only", () => {
    expect([en.bounded(0.041, 3), id.bounded(0.041, 3)]).toEqual([".041", "0,041"]);
    expect([en.bounded(-0.5), id.bounded(-0.5)]).toEqual(["−.50", "−0,50"]);
    expect([en.bounded(1), en.bounded(-1), en.bounded(0)]).toEqual(["1.00", "−1.00", ".00"]);
  });

  it("writes p with three decimals, or scientific below .001", () => {
    expect([en.p(0.05), en.p(0.001), en.p(0.0005), en.p(1)]).toEqual([".050", ".001", "5.0e−4", "1.000"]);
    expect([id.p(0.05), id.p(0.0005)]).toEqual(["0,050", "5,0e−4"]);
    expect([en.p(2.5e-120), en.p(1e-301), id.p(0)]).toEqual(["2.5e−120", "< 1e−300", "< 1e−300"]);
  });

  it("writes p in a sentence with its sign", () => {
    expect([en.pSentence(0.0041), en.pSentence(0.0009), id.pSentence(0.0009)]).toEqual([
      "= .004",
      "< .001",
      "< 0,001",
    ]);
  });

  it("writes huge and tiny figures scientific", () => {
    expect([en.scientific(12.345), en.scientific(123_456), en.scientific(0.0004)]).toEqual([
      "12.35",
      "1.2e5",
      "4.0e−4",
    ]);
    expect([en.scientific(0), en.scientific(-123_456), id.scientific(1.25e-9)]).toEqual([
      "0.00",
      "−1.2e5",
      "1,3e−9",
    ]);
    expect([en.fixed(1e15), en.fixed(-2.5e152), en.fixed(999_999_999_999)]).toEqual([
      "1.0e15",
      "−2.5e152",
      "999,999,999,999.00",
    ]);
  });

  it("writes what the user gave as short as can be, the sign of an exponent included", () => {
    expect([en.plain(70), en.plain(0.5), id.plain(0.5), en.plain(-2.25)]).toEqual([
      "70",
      "0.5",
      "0,5",
      "−2.25",
    ]);
    expect([en.plain(1e-7), en.plain(-1.5e-7), id.plain(1.5e-7), en.plain(1e21)]).toEqual([
      "1e−7",
      "−1.5e−7",
      "1,5e−7",
      "1e+21",
    ]);
  });

  it("writes a confidence level with the digits it has", () => {
    expect([0.95, 0.999, 0.57, 0.9999].map(en.level)).toEqual(["95%", "99.9%", "57%", "99.99%"]);
    expect(id.level(0.999)).toBe("99,9%");
  });

  it("parts a list so that it cannot be taken for a decimal sign", () => {
    expect([en.separator, id.separator]).toEqual([", ", "; "]);
  });

  it("reads back as the number it rounds to", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.nat(4), (value, digits) => {
        const back = (text: string, group: string, decimal: string) =>
          Number(text.replaceAll(group, "").replace(decimal, ".").replace("−", "-"));
        expect(back(en.fixed(value, digits), ",", ".") + 0).toBe(Number(value.toFixed(digits)) + 0);
        expect(back(id.fixed(value, digits), ".", ",") + 0).toBe(Number(value.toFixed(digits)) + 0);
      }),
      SEEDED,
    );
  });
});
