import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldReaderOf } from "../../../src/data/table-schema/field-reader.ts";
import { keysOf, verdictTests } from "./judged.ts";

// Table Schema 2, "datetime", "date", "time", "year", "yearmonth"; XML Schema 1.0 part 2, 3.2.7 to 3.2.11.
describe("dates and times", () => {
  verdictTests({
    date: {
      field: { type: "date" },
      takes: ["2024-01-26", "2024-02-29", "2000-02-29", "1900-02-28", "0001-01-01", " 2024-12-31 "],
      refuses: [
        "2023-02-29",
        "1900-02-29",
        "2024-02-30",
        "2024-04-31",
        "2024-13-01",
        "2024-00-10",
        "2024-01-00",
        "2024-1-5",
        "26/01/2024",
        "20240126",
        "2024-01-26T00:00:00",
        "0000-01-01",
        "2024-01-26Z",
      ],
    },
    time: {
      field: { type: "time" },
      takes: ["15:00:00", "00:00:00", "23:59:59"],
      refuses: ["24:00:00", "15:00", "3:00:00", "15:60:00", "15:00:60", "15:00:00.5", "15:00:00Z", "3 PM"],
    },
    // The two examples of the standard, version 1's form in UTC, and XML Schema 3.2.7.1.
    datetime: {
      field: { type: "datetime" },
      takes: [
        "2024-01-26T15:00:00",
        "2024-01-26T15:00:00.300-05:00",
        "2024-01-26T15:00:00Z",
        "2002-10-10T12:00:00+14:00",
        "2024-01-26T24:00:00",
        "-0044-03-15T00:00:00",
        "12024-01-01T00:00:00",
      ],
      refuses: [
        "2024-01-26",
        "2024-01-26 15:00:00",
        "2024-02-30T00:00:00",
        "2024-01-26T15:00",
        "2024-01-26T24:00:01",
        "2024-01-26T24:00:00.1",
        "2024-01-26T15:00:00+15:00",
        "2024-01-26T15:00:00+0700",
        "0000-01-01T00:00:00",
        "02024-01-01T00:00:00",
        "2024-01-26T15:00:00.",
        "2024-01-26t15:00:00",
      ],
    },
    // 3.2.11 gYear: CCYY, more digits where needed, an optional time zone.
    year: {
      field: { type: "year" },
      takes: ["2024", "0999", "-0044", "12024", "2024Z"],
      refuses: ["24", "999", "0000", "02024", "2024.0", "2024-01", "MMXXIV"],
    },
    // 3.2.10 gYearMonth.
    yearmonth: {
      field: { type: "yearmonth" },
      takes: ["2024-01", "1999-12", "2024-05+07:00"],
      refuses: ["2024-13", "2024-00", "2024-1", "2024", "01-2024", "2024/01"],
    },
    // The standard's example: 12/11/2018 09:15:32.
    "datetime %d/%m/%Y %H:%M:%S": {
      field: { type: "datetime", format: "%d/%m/%Y %H:%M:%S" },
      takes: ["12/11/2018 09:15:32", "1/2/2018 9:5:2", "12/11/2018   09:15:32"],
      refuses: [
        "2018-11-12 09:15:32",
        "31/11/2018 09:15:32",
        "12/13/2018 09:15:32",
        "12/11/2018 24:15:32",
        "12/11/2018",
        "12/11/18 09:15:32",
        "x12/11/2018 09:15:32",
      ],
    },
    "date %d/%m/%Y, in the form of version 0": {
      field: { type: "date", format: "fmt:%d/%m/%Y" },
      takes: ["29/02/2024", "1/1/2024"],
      refuses: ["29/02/2023", "2024-01-01", "0/1/2024"],
    },
    "time %H.%M": {
      field: { type: "time", format: "%H.%M" },
      takes: ["09.30", "9.30", "23.59"],
      refuses: ["24.00", "09:30", "9.60"],
    },
    "date any": {
      field: { type: "date", format: "any" },
      takes: [
        "2024-01-26",
        "2024/1/26",
        "26/01/2024",
        "01/26/2024",
        "26.1.24",
        "20240126",
        "26 Januari 2024",
        "26-Jan-2024",
        "January 26, 2024",
        "17 Agustus 1945",
      ],
      refuses: ["30/02/2024", "13/13/2024", "yesterday", "2024", "26 Foo 2024", "31 April 2024"],
    },
    "time any": {
      field: { type: "time", format: "any" },
      takes: ["15:00", "15:00:30", "3:05 PM", "09.30", "12:00 am", "15:00:00.25", "08:00 WIB", "15:00Z"],
      refuses: ["25:00", "15:60", "13:00 PM", "0:30 am", "noon", "1500"],
    },
    "datetime any": {
      field: { type: "datetime", format: "any" },
      takes: [
        "2024-01-26T15:00:00Z",
        "2024-01-26 15:00",
        "26/01/2024 15.00",
        "26 Januari 2024, 09:15 WIB",
        "2024-01-26",
      ],
      refuses: ["2024-02-30 15:00", "2024-01-26 25:00", "soon"],
    },
  });

  it("names the form that a cell does not have", async () => {
    const { judge } = await fieldReaderOf({ name: "d", type: "date", format: "fmt:%d/%m/%Y" });
    expect(judge("2024-01-26")).toEqual({ rule: "wrong-type", args: { type: "date (%d/%m/%Y)" } });
    const plain = await fieldReaderOf({ name: "d", type: "date" });
    expect(plain.judge("x")?.args).toEqual({ type: "date" });
  });

  it("gives one key to one moment", async () => {
    // XML Schema 3.2.7.3: 2002-10-10T12:00:00+05:00 is 2002-10-10T07:00:00Z; 3.2.7.1: 24:00:00 is the next day's midnight.
    const [a, b] = await keysOf(
      { type: "datetime" },
      "2002-10-10T12:00:00+05:00",
      "2002-10-10T07:00:00.000Z",
    );
    expect(a).toBe(b);
    const [c, d, e] = await keysOf(
      { type: "datetime" },
      "2024-12-31T24:00:00",
      "2025-01-01T00:00:00",
      "2025-01-01T00:00:00Z",
    );
    expect(c).toBe(d);
    expect(e).not.toBe(d);
    const [f, g] = await keysOf({ type: "datetime" }, "2024-01-01T00:00:00.5", "2024-01-01T00:00:00.50");
    expect(f).toBe(g);
    expect(await keysOf({ type: "date", format: "any" }, "3/4/2024")).toEqual(
      await keysOf({ type: "date" }, "2024-04-03"),
    );
  });

  it("knows the days of the calendar as the computer's clock does", async () => {
    const { judge, key } = await fieldReaderOf({ name: "d", type: "date" });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const text = [
            String(year).padStart(4, "0"),
            ...[month, day].map((n) => String(n).padStart(2, "0")),
          ].join("-");
          const date = new Date(`${text}T00:00:00Z`);
          const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
          expect(judge(text) === undefined).toBe(exists);
          if (exists) expect(key(text)).toBe(`${date.getTime() / 1000}.`);
        },
      ),
      { numRuns: 2000 },
    );
  });

  // XML Schema 1.0 part 2, 3.2.7.4, its table of examples.
  it.each([
    ["2000-01-15T00:00:00", "2000-02-15T00:00:00", "less"],
    ["2000-01-15T12:00:00", "2000-01-16T12:00:00Z", "less"],
    ["2000-01-01T12:00:00", "1999-12-31T23:00:00Z", "none"],
    ["2000-01-16T12:00:00", "2000-01-16T12:00:00Z", "none"],
    ["2000-01-16T00:00:00", "2000-01-16T12:00:00Z", "none"],
  ])("orders %s and %s as XML Schema does: %s", async (a, b, order) => {
    const below = await fieldReaderOf({ name: "t", type: "datetime", constraints: { exclusiveMaximum: b } });
    const above = await fieldReaderOf({ name: "t", type: "datetime", constraints: { exclusiveMinimum: b } });
    expect([below.judge(a) === undefined, above.judge(a) === undefined]).toEqual([order === "less", false]);
  });
});
