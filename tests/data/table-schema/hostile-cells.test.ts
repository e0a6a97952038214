import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Field } from "../../../src/data/table-schema/field.ts";
import { fieldReaderOf } from "../../../src/data/table-schema/field-reader.ts";

const FIELDS: readonly Field[] = (
  [
    { type: "string" },
    ...["email", "uri", "binary", "uuid"].map((format) => ({ type: "string", format })),
    { type: "string", constraints: { pattern: "(\\w+\\s?)*x", minLength: 1 } },
    { type: "number" },
    { type: "number", decimalChar: ",", groupChar: "." },
    { type: "number", bareNumber: false },
    { type: "integer", constraints: { minimum: 0 } },
    { type: "boolean" },
    { type: "object", constraints: { jsonSchema: { additionalProperties: { type: "integer" } } } },
    { type: "array", constraints: { jsonSchema: { uniqueItems: true } } },
    { type: "list", itemType: "number" },
    ...["default", "any", "%d/%m/%Y", "%d%m%y%H%I%M%S%f%j%U%W%w"].map((format) => ({
      type: "datetime",
      format,
    })),
    { type: "date", format: "any" },
    { type: "time", format: "any" },
    { type: "year" },
    { type: "yearmonth" },
    { type: "duration" },
    ...["default", "array", "object"].map((format) => ({ type: "geopoint", format })),
    { type: "geojson" },
    { type: "geojson", format: "topojson" },
    { type: "any" },
  ] as Omit<Field, "name">[]
).map((field, index) => ({ name: `f${index}`, ...field }));

const MEGABYTE = 1_000_000;
const CELLS: Readonly<Record<string, string>> = {
  digits: "1".repeat(MEGABYTE),
  zeros: "0".repeat(MEGABYTE),
  "zeros before a letter": `${"0".repeat(MEGABYTE)}x`,
  fraction: `0.${"0".repeat(MEGABYTE)}1x`,
  groups: "1.".repeat(MEGABYTE / 2),
  spaces: `${" ".repeat(MEGABYTE)}x`,
  "spaces within": `1${" ".repeat(MEGABYTE)}x`,
  letters: "a".repeat(MEGABYTE),
  ats: "a@".repeat(MEGABYTE / 2),
  dots: `a@${"a.".repeat(MEGABYTE / 2)}`,
  uri: `http://${"a:".repeat(MEGABYTE / 2)}`,
  percents: `http://a/${"%41".repeat(MEGABYTE / 3)}|`,
  commas: ",".repeat(MEGABYTE),
  brackets: "[".repeat(MEGABYTE),
  braces: '{"a":'.repeat(MEGABYTE / 5),
  closed: `${"[".repeat(MEGABYTE / 2)}${"]".repeat(MEGABYTE / 2)}`,
  items: `[${"1,".repeat(MEGABYTE / 2)}1]`,
  seconds: `PT1.${"9".repeat(MEGABYTE)}S`,
  "datetime fraction": `2024-01-01T00:00:00.${"1".repeat(MEGABYTE)}`,
  exponent: `1E${"9".repeat(MEGABYTE)}`,
  prototype: "__proto__",
  constructor: "constructor",
  "prototype in JSON": '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}',
  nul: "1\0",
  "only nul": "\0",
  surrogates: "\ud800",
  "turned surrogates": "\udc00\ud800",
  "byte order mark": "\ufeff1",
  "right to left": "\u202e1",
};

describe("hostile cells", () => {
  it.each(Object.keys(CELLS))("are judged fast, without a throw, by every type: %s", async (name) => {
    const cell = CELLS[name]!;
    for (const field of FIELDS) {
      const reader = await fieldReaderOf(field);
      const start = performance.now();
      expect(() => [reader.judge(cell), reader.key(cell)], field.type).not.toThrow();
      expect(performance.now() - start, `${field.type} ${field.format}`).toBeLessThan(4000);
    }
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("of any text get a key exactly where they are of the type and not missing", async () => {
    const readers = await Promise.all(FIELDS.map(async (field) => fieldReaderOf(field)));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.json(),
          fc.stringMatching(/^[-+0-9.,:TZPYMDHSE/ ]{0,20}$/),
        ),
        (cell) => {
          for (const { judge, key } of readers) {
            const problem = judge(cell);
            const isMissing = key(cell) === undefined && problem === undefined;
            if (problem?.rule === "wrong-type") expect(key(cell)).toBeUndefined();
            else if (!isMissing) expect(typeof key(cell)).toBe("string");
            if (isMissing) expect(cell.trim()).toBe("");
          }
        },
      ),
    );
  });
});
