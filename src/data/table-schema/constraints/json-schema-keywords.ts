import { isJsonObject } from "../values/json-value.ts";

/** What stands behind a keyword of JSON Schema: subschemas, a reference, a format, or a value that can be tested. */
export type Keyword =
  | "schema"
  | "schemas"
  /** One schema, or an array of them. */
  | "either"
  | "map"
  | "reference"
  | "format"
  | "unsafe"
  | ((value: unknown) => boolean);

const isAnything = () => true;
const isText = (value: unknown) => typeof value === "string";
const isNumber = (value: unknown) => typeof value === "number" && Number.isFinite(value);
const isLimit = (value: unknown) => isNumber(value) || typeof value === "boolean";
const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const isFlag = (value: unknown) => typeof value === "boolean";
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);
const TYPES: ReadonlySet<unknown> = new Set([
  "null",
  "boolean",
  "object",
  "array",
  "number",
  "integer",
  "string",
]);
const isType = (value: unknown) =>
  Array.isArray(value) ? value.every((each) => TYPES.has(each)) : TYPES.has(value);

/** The keywords of JSON Schema, drafts 4 to 2020-12. */
export const KEYWORDS: ReadonlyMap<string, Keyword> = new Map<string, Keyword>([
  ["$schema", isText],
  ["$comment", isText],
  ["title", isAnything],
  ["description", isAnything],
  ["$ref", "reference"],
  ["$dynamicRef", "unsafe"],
  ["$recursiveRef", "unsafe"],
  ["$id", "unsafe"],
  ["id", "unsafe"],
  ["pattern", "unsafe"],
  ["patternProperties", "unsafe"],
  ["format", "format"],
  ["$defs", "map"],
  ["definitions", "map"],
  ["properties", "map"],
  ["dependentSchemas", "map"],
  ["allOf", "schemas"],
  ["anyOf", "schemas"],
  ["oneOf", "schemas"],
  ["prefixItems", "schemas"],
  ["items", "either"],
  ["additionalItems", "schema"],
  ["unevaluatedItems", "schema"],
  ["contains", "schema"],
  ["additionalProperties", "schema"],
  ["unevaluatedProperties", "schema"],
  ["propertyNames", "schema"],
  ["not", "schema"],
  ["if", "schema"],
  ["then", "schema"],
  ["else", "schema"],
  ["type", isType],
  ["const", isAnything],
  ["enum", (value) => Array.isArray(value)],
  ["required", isTexts],
  ["dependentRequired", (value) => isJsonObject(value) && Object.values(value).every(isTexts)],
  ["dependencies", (value) => isJsonObject(value) && Object.values(value).every(isTexts)],
  ["minimum", isNumber],
  ["maximum", isNumber],
  ["exclusiveMinimum", isLimit],
  ["exclusiveMaximum", isLimit],
  ["multipleOf", (value) => isNumber(value) && (value as number) > 0],
  ["minLength", isCount],
  ["maxLength", isCount],
  ["minItems", isCount],
  ["maxItems", isCount],
  ["uniqueItems", isFlag],
  ["minContains", isCount],
  ["maxContains", isCount],
  ["minProperties", isCount],
  ["maxProperties", isCount],
]);

/** Formats of JSON Schema that can be judged in bounded time. */
export const FORMATS: ReadonlySet<string> = new Set([
  "date",
  "time",
  "date-time",
  "duration",
  "email",
  "hostname",
  "ipv4",
  "uri",
  "uuid",
]);
