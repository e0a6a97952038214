import { isJsonObject, jsonKey, memberOf, readJsonText } from "../values/json-value.ts";
import { FORMATS, KEYWORDS, type Keyword } from "./json-schema-keywords.ts";

/** A JSON Schema that can be run, or the keyword that keeps it from that. */
export type SafeJsonSchema =
  | { readonly schema: Record<string, unknown>; readonly hasUniqueItems: boolean }
  | { readonly problem: "unsafe-json-schema" | "bad-json-schema"; readonly keyword: string };

/**
 * A copy of a stranger's JSON Schema whose cost is bounded: no regular expressions, references only within the schema and
 * in no circle, and at most 10 000 subschemas once every reference is followed. Keywords and formats that JSON Schema
 * does not have are left out, as it asks.
 */
export function safeJsonSchema(schema: Readonly<Record<string, unknown>>): SafeJsonSchema {
  const copy = copyOf(schema);
  if (!isJsonObject(copy)) return { problem: "bad-json-schema", keyword: "" };
  const root = copy as Record<string, unknown>;
  // Where the whole schema lives is of no matter, since nothing outside it is read.
  delete root["$id"];
  delete root["id"];
  try {
    const walk = new Walk(root);
    walk.visit(root, []);
    return { schema: root, hasUniqueItems: walk.hasUniqueItems };
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.problem, keyword: error.keyword };
    throw error;
  }
}

/** `undefined` where the schema is nested too deeply, or holds itself, as aliases of YAML can. */
function copyOf(schema: Readonly<Record<string, unknown>>): unknown {
  try {
    return readJsonText(jsonKey(schema));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

class Refusal extends Error {
  readonly problem: "unsafe-json-schema" | "bad-json-schema";
  readonly keyword: string;

  constructor(problem: "unsafe-json-schema" | "bad-json-schema", keyword: string) {
    super(`${problem} ${keyword}`);
    this.problem = problem;
    this.keyword = keyword;
  }
}

class Walk {
  hasUniqueItems = false;
  readonly #root: Record<string, unknown>;
  #visited = 0;

  constructor(root: Record<string, unknown>) {
    this.#root = root;
  }

  /** Follows a subschema and all it leads to; `open` are the references that led here. */
  visit(schema: unknown, open: readonly string[], keyword = ""): void {
    if (typeof schema === "boolean") return;
    if (!isJsonObject(schema)) throw new Refusal("bad-json-schema", keyword);
    if (++this.#visited > MOST_VISITED) throw new Refusal("unsafe-json-schema", "$ref");
    const members = schema as Record<string, unknown>;
    for (const name of Object.keys(members)) {
      const kind = KEYWORDS.get(name);
      if (kind === undefined) delete members[name];
      else this.#judge(name, kind, members, open);
    }
  }

  #judge(name: string, kind: Keyword, members: Record<string, unknown>, open: readonly string[]): void {
    const value = members[name];
    if (kind === "unsafe") throw new Refusal("unsafe-json-schema", name);
    if (kind === "format") {
      if (typeof value !== "string" || !FORMATS.has(value)) delete members[name];
    } else if (kind === "reference") this.#follow(value, open);
    else if (typeof kind === "function") {
      if (!kind(value)) throw new Refusal("bad-json-schema", name);
      if (name === "uniqueItems" && value === true) this.hasUniqueItems = true;
    } else for (const inner of schemasIn(name, kind, value)) this.visit(inner, open, name);
  }

  #follow(reference: unknown, open: readonly string[]): void {
    // "#", the whole schema, is a circle wherever it stands.
    if (typeof reference !== "string" || !reference.startsWith("#/") || open.includes(reference))
      throw new Refusal("unsafe-json-schema", "$ref");
    this.visit(this.#target(reference), [...open, reference], "$ref");
  }

  #target(reference: string): unknown {
    let found: unknown = this.#root;
    for (const step of reference.slice(2).split("/")) {
      const name = decoded(step).replaceAll("~1", "/").replaceAll("~0", "~");
      if (Array.isArray(found)) found = /^\d{1,9}$/.test(name) ? (found[Number(name)] as unknown) : undefined;
      else found = isJsonObject(found) ? memberOf(found, name) : undefined;
    }
    return found;
  }
}

function schemasIn(
  name: string,
  kind: "schema" | "schemas" | "either" | "map",
  value: unknown,
): readonly unknown[] {
  if (kind === "schema" || (kind === "either" && !Array.isArray(value))) return [value];
  if (kind === "map" && isJsonObject(value)) return Object.values(value);
  if (kind !== "map" && Array.isArray(value)) return value as readonly unknown[];
  throw new Refusal("bad-json-schema", name);
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

const MOST_VISITED = 10_000;
