import { describe, expect, it } from "vitest";
import type { Field } from "../../../src/data/table-schema/field.ts";
import { fieldReaderOf } from "../../../src/data/table-schema/field-reader.ts";
import { verdictTests } from "./judged.ts";

// Table Schema 2, "Field Constraints". Where the standard has an example, its file and schema are used.
describe("minimum, maximum and their exclusive forms", () => {
  const range = (
    type: Field["type"],
    bounds: Field["constraints"],
    takes: string[],
    refuses: string[],
    more = {},
  ) => ({
    field: { type, constraints: bounds!, ...more },
    takes,
    refuses,
    problem: "out-of-range" as const,
  });
  verdictTests({
    "minimum of integers": range("integer", { minimum: 100 }, ["100", "101"], ["50", "99", "-100"]),
    "maximum of integers": range("integer", { maximum: "100" }, ["100", "-1"], ["150", "101"]),
    "exclusiveMinimum of integers": range("integer", { exclusiveMinimum: 0 }, ["100", "1"], ["0", "-1"]),
    "exclusiveMaximum of integers": range("integer", { exclusiveMaximum: 150 }, ["100"], ["150", "151"]),
    "a range of numbers": range(
      "number",
      { minimum: 0, maximum: "4.50" },
      ["0", "-0", "4.5", "4.499"],
      ["-0.1", "4.51", "NaN", "INF"],
    ),
    "exclusive bounds of numbers": range(
      "number",
      { exclusiveMinimum: "0.1", exclusiveMaximum: 0.3 },
      ["0.2", "0.10001"],
      ["0.1", "0.3", "0.10"],
    ),
    "a bound in the field's own form": range(
      "number",
      { maximum: "1.000,5" },
      ["1.000,5", "999"],
      ["1.000,51"],
      { decimalChar: ",", groupChar: "." },
    ),
    "a bound as a number of JSON": range("number", { maximum: 1000.5 }, ["1.000,5"], ["1.000,51"], {
      decimalChar: ",",
      groupChar: ".",
    }),
    "infinity as a bound": range("number", { exclusiveMaximum: "INF" }, ["1E308", "1E999"], ["INF", "NaN"]),
    "a range of dates": range(
      "date",
      { minimum: "2024-01-01", maximum: "2024-12-31" },
      ["2024-01-01", "2024-12-31"],
      ["2023-12-31", "2025-01-01"],
    ),
    "exclusive bounds of dates": range(
      "date",
      { exclusiveMinimum: "2024-01-01", exclusiveMaximum: "2024-01-03" },
      ["2024-01-02"],
      ["2024-01-01", "2024-01-03"],
    ),
    "a range of dates in a pattern": range(
      "date",
      { minimum: "02/01/2024" },
      ["02/01/2024", "01/02/2024"],
      ["01/01/2024"],
      { format: "%d/%m/%Y" },
    ),
    "a range of times": range(
      "time",
      { minimum: "08:00:00", exclusiveMaximum: "16:00:00" },
      ["08:00:00", "15:59:59"],
      ["07:59:59", "16:00:00"],
    ),
    "exclusiveMinimum of times": range(
      "time",
      { exclusiveMinimum: "08:00:00", maximum: "09:00:00" },
      ["08:00:01", "09:00:00"],
      ["08:00:00", "09:00:01"],
    ),
    "a range of datetimes": range(
      "datetime",
      { minimum: "2024-01-01T00:00:00Z", maximum: "2024-01-01T12:00:00Z" },
      ["2024-01-01T07:00:00+07:00", "2024-01-01T12:00:00.000Z"],
      ["2024-01-01T06:59:59+07:00", "2024-01-01T12:00:00.001Z"],
    ),
    "exclusive bounds of datetimes": range(
      "datetime",
      { exclusiveMinimum: "2024-01-01T00:00:00", exclusiveMaximum: "2024-01-01T00:00:01" },
      ["2024-01-01T00:00:00.1"],
      ["2024-01-01T00:00:00", "2024-01-01T00:00:01"],
    ),
    // The profile's example: minimum 1970, maximum 2003.
    "a range of years": range(
      "year",
      { minimum: 1970, maximum: "2003" },
      ["1970", "2003"],
      ["1969", "2004", "-1980"],
    ),
    "exclusive bounds of years": range(
      "year",
      { exclusiveMinimum: 1970, exclusiveMaximum: 1972 },
      ["1971"],
      ["1970", "1972"],
    ),
    "a range of months": range(
      "yearmonth",
      { minimum: "2023-11", maximum: "2024-02" },
      ["2023-11", "2024-02"],
      ["2023-10", "2024-03"],
    ),
    "exclusive bounds of months": range(
      "yearmonth",
      { exclusiveMinimum: "2023-11", exclusiveMaximum: "2024-01" },
      ["2023-12"],
      ["2023-11", "2024-01"],
    ),
    // XML Schema 3.2.6.2: P1M and P30D have no order, so P1M is not known to hold to it.
    "a range of durations": range(
      "duration",
      { minimum: "P30D", maximum: "P1Y" },
      ["P30D", "P2M", "P12M"],
      ["P29D", "P1M", "P366D", "P13M"],
    ),
    "exclusive bounds of durations": range(
      "duration",
      { exclusiveMinimum: "PT1H", exclusiveMaximum: "PT2H" },
      ["PT61M"],
      ["PT60M", "PT2H"],
    ),
  });

  it("says which bound is broken, as the descriptor has it", async () => {
    const { judge } = await fieldReaderOf({
      name: "x",
      type: "integer",
      constraints: { minimum: 100, exclusiveMaximum: "0150" },
    });
    expect(judge("50")).toEqual({ rule: "out-of-range", args: { constraint: "minimum", bound: 100 } });
    expect(judge("150")).toEqual({
      rule: "out-of-range",
      args: { constraint: "exclusiveMaximum", bound: "0150" },
    });
    expect(judge("x")?.rule).toBe("wrong-type");
  });
});

describe("minLength and maxLength", () => {
  const length = (
    type: Field["type"],
    minLength: number,
    maxLength: number,
    takes: string[],
    refuses: string[],
    more = {},
  ) => ({
    field: { type, constraints: { minLength, maxLength }, ...more },
    takes,
    refuses,
    problem: "wrong-length" as const,
  });
  verdictTests({
    // The standard's examples: apple, plum (minLength 5) and grapefruit (maxLength 5). An emoji is one character.
    "of strings": length(
      "string",
      5,
      5,
      ["apple", "\u{1f34e}\u{1f34e}\u{1f34e}\u{1f34e}\u{1f34e}", "a b  "],
      ["plum", "grapefruit", "\u{1f34e}\u{1f34e}\u{1f34e}"],
    ),
    "of strings of a format": length("string", 4, 4, ["Zg=="], ["Zm9vYmFy"], { format: "binary" }),
    "of arrays": length("array", 1, 2, ["[1]", "[[1,2,3],2]"], ["[]", "[1,2,3]"]),
    "of objects": length(
      "object",
      1,
      2,
      ['{"a": [1,2,3]}', '{"a": 1, "b": 2}'],
      ["{}", '{"a":1,"b":2,"c":3}'],
    ),
    "of lists": length("list", 2, 3, ["a,b", "a,b,c"], ["a", "a,b,c,d"]),
    "of geojson": length(
      "geojson",
      2,
      2,
      ['{"type": "Point", "coordinates": [1, 2]}'],
      ['{"type": "Point", "coordinates": [1, 2], "x": 1}'],
    ),
  });

  it("says the length and the bound", async () => {
    const { judge } = await fieldReaderOf({
      name: "x",
      type: "string",
      constraints: { minLength: 5, maxLength: 6 },
    });
    expect(judge("plum")).toEqual({
      rule: "wrong-length",
      args: { length: 4, constraint: "minLength", bound: 5 },
    });
    expect(judge("grapefruit")).toEqual({
      rule: "wrong-length",
      args: { length: 10, constraint: "maxLength", bound: 6 },
    });
  });
});

describe("enum and categories", () => {
  const one = (
    type: Field["type"],
    values: readonly unknown[],
    takes: string[],
    refuses: string[],
    more = {},
  ) => ({
    field: { type, constraints: { enum: values }, ...more },
    takes,
    refuses,
    problem: "not-in-enum" as const,
  });
  verdictTests({
    "of strings": one("string", ["apple"], ["apple"], ["orange", "Apple", "apple ", "appl"]),
    // "Constraints MUST be applied on the logical representation": the profile's example of numbers.
    "of numbers": one("number", ["1.00", "1.50", "2.00"], ["1", "1.5", "2.000", "2E0"], ["1.25", "0"]),
    "of numbers of JSON": one(
      "number",
      [1, 0.1, 1e21],
      ["1.0", ".1", "1000000000000000000000"],
      ["0.10000001"],
    ),
    "of integers": one("integer", [1, "2"], ["01", "+2"], ["3"]),
    "of booleans": one("boolean", [true], ["true", "1"], ["false", "0"]),
    "of objects": one("object", [{ a: 1, b: 2 }, '{"c": 3}'], ['{"b":2,"a":1}', '{"c":3.0}'], ['{"a":1}']),
    "of arrays": one("array", [[1, 2], "[3]"], ["[1, 2]", "[3]"], ["[2,1]"]),
    "of lists": one("list", [[1, 2], "3"], ["1,2", "03"], ["2,1"], { itemType: "integer" }),
    "of datetimes": one(
      "datetime",
      ["2024-01-01T00:00:00Z"],
      ["2024-01-01T07:00:00+07:00"],
      ["2024-01-01T00:00:00"],
    ),
    "of dates": one("date", ["01/02/2024"], ["1/2/2024"], ["02/01/2024"], { format: "%d/%m/%Y" }),
    "of times": one("time", ["08:00:00"], ["08:00:00"], ["08:00:01"]),
    "of years": one("year", [2024, "2025"], ["2024", "2025"], ["2026"]),
    "of months": one("yearmonth", ["2024-01"], ["2024-01"], ["2024-02"]),
    "of durations": one("duration", ["P1Y"], ["P12M"], ["P365D"]),
    "of geopoints": one(
      "geopoint",
      ["90.50, 45.50", [1, 2], { lon: 3, lat: 4 }],
      ["90.5,45.5", "1,2", "3.0,4.0"],
      ["4,3"],
    ),
    "of geojson": one(
      "geojson",
      [{ type: "Point", coordinates: [1, 2] }],
      ['{"coordinates":[1,2],"type":"Point"}'],
      ['{"type":"Point","coordinates":[2,1]}'],
    ),
    "of any": one("any", ["1", 2, true], ["1", "2", "true"], ["1.0", "false"]),
    // "categories", the two examples.
    "categories of strings": {
      field: { type: "string", categories: ["apple", "orange", "banana"] },
      takes: ["apple"],
      refuses: ["0", "Apple"],
      problem: "not-in-enum",
    },
    "categories of integers": {
      field: { type: "integer", categories: [0, 1, 2] },
      takes: ["0", "02"],
      refuses: ["3"],
      problem: "not-in-enum",
    },
    "an enum within categories": {
      field: { type: "integer", categories: [0, 1, 2], constraints: { enum: [1] } },
      takes: ["1"],
      refuses: ["0"],
      problem: "not-in-enum",
    },
  });

  it("lists at most eight of what is allowed", async () => {
    const some = await fieldReaderOf({ name: "x", type: "integer", constraints: { enum: [1, 2] } });
    expect(some.judge("3")?.args).toEqual({ allowed: "1, 2" });
    const many = await fieldReaderOf({ name: "x", type: "string", categories: [..."abcdefghij"] });
    expect(many.judge("z")?.args).toEqual({ allowed: "a, b, c, d, e, f, g, h, …" });
  });
});

describe("required and missing values", () => {
  const types: readonly Field["type"][] = [
    "string",
    "number",
    "integer",
    "boolean",
    "object",
    "array",
    "list",
    "datetime",
    "date",
    "time",
    "year",
    "yearmonth",
    "duration",
    "geopoint",
    "geojson",
    "any",
  ];

  // "required": the field cannot be null; "missingValues": conversion to null comes before any other.
  it.each(types)("is the only constraint that speaks of a missing %s", async (type) => {
    const required = await fieldReaderOf(
      { name: "x", type, constraints: { required: true } },
      new Set(["", "-"]),
    );
    expect([required.judge(""), required.judge("-")]).toEqual([{ rule: "required" }, { rule: "required" }]);
    const optional = await fieldReaderOf({ name: "x", type, constraints: { enum: [] } }, new Set(["", "-"]));
    expect([optional.judge(""), optional.judge("-"), optional.key("-")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("takes the field's missing values instead of the schema's", async () => {
    const schema = new Set(["", "NA"]);
    const first = await fieldReaderOf({ name: "column1", type: "integer" }, schema);
    const second = await fieldReaderOf({ name: "column2", type: "integer", missingValues: ["-"] }, schema);
    expect(["", "NA", "-"].map((cell) => first.judge(cell)?.rule)).toEqual([
      undefined,
      undefined,
      "wrong-type",
    ]);
    expect(["", "NA", "-"].map((cell) => second.judge(cell)?.rule)).toEqual([
      "wrong-type",
      "wrong-type",
      undefined,
    ]);
  });

  it("takes an empty text for a value where nothing is missing", async () => {
    const strict = await fieldReaderOf({
      name: "x",
      type: "string",
      missingValues: [],
      constraints: { required: true },
    });
    expect([strict.judge(""), strict.key("")]).toEqual([undefined, ""]);
  });

  it("looks past white space around a missing number, not around a missing string", async () => {
    const number = await fieldReaderOf({ name: "x", type: "number", constraints: { required: true } });
    expect(number.judge("  ")).toEqual({ rule: "required" });
    const text = await fieldReaderOf({ name: "x", type: "string", constraints: { required: true } });
    expect(text.judge("  ")).toBeUndefined();
  });
});
