import { describe, expect, it } from "vitest";
import { fieldFaults } from "../../../src/data/table-schema/field-faults.ts";
import { fieldReaderOf } from "../../../src/data/table-schema/field-reader.ts";
import { verdictTests } from "./judged.ts";

const fitting = (
  type: "object" | "array",
  jsonSchema: Record<string, unknown>,
  takes: string[],
  refuses: string[],
) => ({
  field: { type, constraints: { jsonSchema } },
  takes,
  refuses,
  problem: "wrong-json" as const,
});

// Table Schema 2, "jsonSchema".
describe("jsonSchema", () => {
  verdictTests({
    "the standard's example": fitting(
      "object",
      { type: "object", properties: { value: { type: "integer" } } },
      ['{"value": 100}', "{}"],
      ['{"value": "bad"}'],
    ),
    arrays: fitting(
      "array",
      { items: { type: "number", minimum: 0 }, minItems: 1 },
      ["[0, 1.5]"],
      ["[]", "[-1]", '["a"]'],
    ),
    "a property called pattern": fitting(
      "object",
      { properties: { pattern: { const: 1 } } },
      ['{"pattern": 1}'],
      ['{"pattern": 2}'],
    ),
    "references within the schema": fitting(
      "object",
      { $defs: { id: { type: "integer" } }, properties: { a: { $ref: "#/$defs/id" } } },
      ['{"a": 1}'],
      ['{"a": "1"}'],
    ),
    "what every object inherits": fitting(
      "object",
      { required: ["constructor"] },
      ['{"constructor": 1}'],
      ["{}"],
    ),
    "no other properties": fitting(
      "object",
      { properties: { a: true }, additionalProperties: false },
      ['{"a": 1}'],
      ['{"__proto__": 1}', '{"b": 1}'],
    ),
    "unique items": fitting(
      "array",
      { uniqueItems: true },
      ["[1, 2]"],
      ["[1, 1.0]", `[${Array.from({ length: 20_000 }, (_, i) => i).join(",")}]`],
    ),
    "a format": fitting(
      "object",
      { properties: { day: { format: "date" } } },
      ['{"day": "2024-02-29"}'],
      ['{"day": "2023-02-29"}'],
    ),
    "a format that JSON Schema does not have": fitting(
      "object",
      { properties: { a: { format: "toString" } } },
      ['{"a": "x"}'],
      [],
    ),
    // Draft 4: exclusiveMinimum is a boolean beside minimum.
    "draft 4": fitting(
      "array",
      { $schema: "http://json-schema.org/draft-04/schema#", items: { minimum: 0, exclusiveMinimum: true } },
      ["[1]"],
      ["[0]"],
    ),
    // Draft 7: items may be a tuple.
    "draft 7": fitting(
      "array",
      {
        $schema: "http://json-schema.org/draft-07/schema#",
        items: [{ type: "integer" }, { type: "string" }],
      },
      ['[1, "a"]'],
      ['["a", 1]'],
    ),
  });

  it.each<[string, Record<string, unknown>]>([
    ["pattern", { properties: { a: { pattern: "(a+)+$" } } }],
    ["patternProperties", { items: [{ patternProperties: { a: true } }] }],
    ["$ref", { $ref: "https://example.org/schema" }],
    ["$ref", { properties: { a: { $ref: "#" } } }],
    ["$ref", { $defs: { a: { $ref: "#/$defs/b" }, b: { $ref: "#/$defs/a" } }, $ref: "#/$defs/a" }],
    ["$ref", doubling(30)],
    ["$dynamicRef", { $dynamicRef: "#a" }],
    ["$id", { properties: { a: { $id: "https://example.org" } } }],
  ])("refuses what could cost without bound: %s", async (keyword, jsonSchema) => {
    const start = performance.now();
    expect(await fieldFaults({ name: "x", type: "object", constraints: { jsonSchema } })).toEqual([
      { path: "constraints.jsonSchema", problem: "unsafe-json-schema", args: { keyword } },
    ]);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it.each<[string, Record<string, unknown>]>([
    ["type", { type: "strin" }],
    ["properties", { properties: 1 }],
    ["properties", { properties: { a: 1 } }],
    ["minItems", { minItems: -1 }],
    ["required", { required: "a" }],
    ["$ref", { $ref: "#/$defs/none" }],
    ["$ref", { $ref: "#/constructor" }],
    ["multipleOf", { multipleOf: 0 }],
    ["anyOf", { anyOf: {} }],
  ])("refuses what is no JSON Schema: %s", async (keyword, jsonSchema) => {
    expect(await fieldFaults({ name: "x", type: "array", constraints: { jsonSchema } })).toEqual([
      { path: "constraints.jsonSchema", problem: "bad-json-schema", args: { keyword } },
    ]);
  });

  it("refuses a schema that holds itself", async () => {
    const jsonSchema: Record<string, unknown> = {};
    jsonSchema["not"] = jsonSchema;
    expect(await fieldFaults({ name: "x", type: "array", constraints: { jsonSchema } })).toMatchObject([
      { problem: "bad-json-schema" },
    ]);
  });

  it("leaves the descriptor as it was", async () => {
    const jsonSchema = { $id: "https://example.org/a", nonsense: 1, properties: { a: { format: "none" } } };
    const before = JSON.stringify(jsonSchema);
    const { judge } = await fieldReaderOf({ name: "x", type: "object", constraints: { jsonSchema } });
    expect(judge("{}")).toBeUndefined();
    expect(JSON.stringify(jsonSchema)).toBe(before);
    expect(Object.getOwnPropertyNames(jsonSchema)).toEqual(["$id", "nonsense", "properties"]);
  });
});

/** Each definition refers to the next twice, so that following them all takes 2^n steps. */
function doubling(n: number): Record<string, unknown> {
  const ref = (i: number) => ({ $ref: `#/$defs/d${i}` });
  const entries = Array.from({ length: n }, (_, i) => [
    `d${i}`,
    i + 1 < n ? { allOf: [ref(i + 1), ref(i + 1)] } : {},
  ]);
  return { $defs: Object.fromEntries(entries) as unknown, $ref: "#/$defs/d0" };
}
