import { describe, expect, it } from "vitest";
import type { Field } from "../../../src/data/table-schema/field.ts";
import { fieldFaults } from "../../../src/data/table-schema/field-faults.ts";
import { fieldReaderOf } from "../../../src/data/table-schema/field-reader.ts";

type Case = [
  field: Omit<Field, "name">,
  fault: { path: string; problem: string; args?: Record<string, unknown> },
];

const CASES: Case[] = [
  // "constraint values MAY be primitive types as possible in JSON, or strings that are castable with type and format".
  [
    { type: "integer", constraints: { minimum: "a" } },
    { path: "constraints.minimum", problem: "unreadable-bound", args: { bound: "a", type: "integer" } },
  ],
  [
    { type: "integer", constraints: { minimum: 1.5 } },
    { path: "constraints.minimum", problem: "unreadable-bound", args: { bound: 1.5, type: "integer" } },
  ],
  [
    { type: "number", decimalChar: ",", constraints: { maximum: "1.5" } },
    { path: "constraints.maximum", problem: "unreadable-bound" },
  ],
  [
    { type: "date", constraints: { maximum: "2024-02-30" } },
    { path: "constraints.maximum", problem: "unreadable-bound" },
  ],
  [
    { type: "date", constraints: { minimum: "01-01-1900" } },
    { path: "constraints.minimum", problem: "unreadable-bound" },
  ],
  [
    { type: "yearmonth", constraints: { minimum: 1 } },
    { path: "constraints.minimum", problem: "unreadable-bound" },
  ],
  [
    { type: "number", constraints: { exclusiveMinimum: {} } },
    { path: "constraints.exclusiveMinimum", problem: "unreadable-bound" },
  ],
  [
    { type: "number", constraints: { minimum: 2, maximum: 1 } },
    { path: "constraints.minimum", problem: "empty-range", args: { lower: 2, upper: 1 } },
  ],
  [
    { type: "number", constraints: { exclusiveMinimum: 1, maximum: 1 } },
    { path: "constraints.exclusiveMinimum", problem: "empty-range" },
  ],
  [
    { type: "date", constraints: { minimum: "2024-01-02", exclusiveMaximum: "2024-01-02" } },
    { path: "constraints.minimum", problem: "empty-range" },
  ],
  [
    { type: "string", constraints: { minLength: 2, maxLength: 1 } },
    { path: "constraints.minLength", problem: "empty-range" },
  ],
  [
    { type: "string", constraints: { minLength: -1 } },
    { path: "constraints.minLength", problem: "bad-length" },
  ],
  [
    { type: "array", constraints: { maxLength: 1.5 } },
    { path: "constraints.maxLength", problem: "bad-length" },
  ],
  [
    { type: "string", constraints: { minimum: 1 } },
    {
      path: "constraints.minimum",
      problem: "unsupported-constraint",
      args: { constraint: "minimum", type: "string" },
    },
  ],
  [
    { type: "number", constraints: { pattern: "a" } },
    { path: "constraints.pattern", problem: "unsupported-constraint" },
  ],
  [
    { type: "geojson", constraints: { jsonSchema: {} } },
    { path: "constraints.jsonSchema", problem: "unsupported-constraint" },
  ],
  [
    { type: "any", constraints: { maxLength: 1 } },
    { path: "constraints.maxLength", problem: "unsupported-constraint" },
  ],
  [
    { type: "integer", constraints: { enum: [1, "a"] } },
    { path: "constraints.enum.1", problem: "bad-enum-value", args: { value: "a", type: "integer" } },
  ],
  [
    { type: "string", constraints: { enum: [1] } },
    { path: "constraints.enum.0", problem: "bad-enum-value" },
  ],
  [
    { type: "integer", categories: ["a"] },
    { path: "categories.0", problem: "bad-enum-value" },
  ],
  [
    { type: "string", categories: ["a"], constraints: { enum: ["a", "b"] } },
    { path: "constraints.enum.1", problem: "not-in-categories", args: { value: "b" } },
  ],
  [
    { type: "date", format: "%d/%Q" },
    { path: "format", problem: "unknown-directive", args: { directive: "%Q" } },
  ],
  [
    { type: "date", format: "%d/%" },
    { path: "format", problem: "unknown-directive", args: { directive: "%" } },
  ],
  [
    { type: "date", format: "%d/%d" },
    { path: "format", problem: "repeated-directive", args: { directive: "%d" } },
  ],
  [
    { type: "date", format: "MM-DD-YYYY" },
    { path: "format", problem: "no-directive", args: { format: "MM-DD-YYYY" } },
  ],
  [
    { type: "string", format: "url" },
    { path: "format", problem: "unknown-format", args: { type: "string", format: "url" } },
  ],
  [
    { type: "string", format: "constructor" },
    { path: "format", problem: "unknown-format" },
  ],
  [
    { type: "year", format: "%Y" },
    { path: "format", problem: "unknown-format" },
  ],
  [
    { type: "geopoint", format: "lonlat" },
    { path: "format", problem: "unknown-format" },
  ],
  [
    { type: "geojson", format: "array" },
    { path: "format", problem: "unknown-format" },
  ],
  [
    { type: "number", decimalChar: "" },
    { path: "decimalChar", problem: "bad-number-sign" },
  ],
  [
    { type: "number", groupChar: "." },
    { path: "groupChar", problem: "bad-number-sign" },
  ],
  [
    { type: "integer", groupChar: "-" },
    { path: "groupChar", problem: "bad-number-sign" },
  ],
  [
    { type: "boolean", trueValues: ["1"], falseValues: ["0", "1"] },
    { path: "falseValues", problem: "true-and-false", args: { value: "1" } },
  ],
  [
    { type: "boolean", trueValues: ["0"] },
    { path: "falseValues", problem: "true-and-false" },
  ],
  [
    { type: "list", delimiter: "" },
    { path: "delimiter", problem: "bad-delimiter" },
  ],
  [
    { type: "list", itemType: "object" },
    { path: "itemType", problem: "bad-item-type", args: { itemType: "object" } },
  ],
];

describe("the faults of a field", () => {
  it.each(CASES)("are told, and keep its cells from being read: %j", async (field, fault) => {
    const faults = await fieldFaults({ name: "field", ...field });
    expect(faults).toMatchObject([fault]);
    await expect(fieldReaderOf({ name: "field", ...field })).rejects.toThrow(RangeError);
  });

  it("are all told at once", async () => {
    const constraints = { minimum: "x", maximum: "y", pattern: "(", enum: ["z"] };
    const faults = await fieldFaults({ name: "field", type: "integer", constraints });
    expect(faults.map(({ path }) => path)).toEqual([
      "constraints.pattern",
      "constraints.enum.0",
      "constraints.minimum",
      "constraints.maximum",
    ]);
  });

  it("are none where bounds meet, have no order, or are left to the default", async () => {
    const fine: Omit<Field, "name">[] = [
      { type: "number", constraints: { minimum: 1, maximum: 1 } },
      { type: "duration", constraints: { minimum: "P1M", maximum: "P30D" } },
      { type: "string", constraints: { minLength: 0, maxLength: 0 } },
      { type: "integer", groupChar: "." },
      { type: "date", format: "default" },
      { type: "any", format: "%Q" },
      { type: "string", constraints: {} },
    ];
    for (const field of fine) expect(await fieldFaults({ name: "field", ...field })).toEqual([]);
  });
});
