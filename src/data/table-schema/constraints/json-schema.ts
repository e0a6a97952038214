import type { Field } from "../field.ts";
import { jsonKey } from "../values/json-value.ts";
import { type MadeRule, NO_RULE } from "./cell-rule.ts";
import { safeJsonSchema } from "./safe-json-schema.ts";

/**
 * jsonSchema: the JSON of the cell must fit it. The draft is the one its `$schema` names, 2020-12 by default. Where the schema
 * has uniqueItems, whose cost grows with the square of the items, a cell of more than 20 000 characters does not fit.
 */
export async function jsonSchemaRule({ type, constraints = {} }: Field): Promise<MadeRule> {
  const { jsonSchema } = constraints;
  if (jsonSchema === undefined || (type !== "array" && type !== "object")) return NO_RULE;
  const safe = safeJsonSchema(jsonSchema);
  if ("problem" in safe)
    return {
      faults: [{ path: "constraints.jsonSchema", problem: safe.problem, args: { keyword: safe.keyword } }],
    };
  const { Validator } = await import("@cfworker/json-schema");
  const validator = new Validator(safe.schema, draftOf(jsonSchema["$schema"]));
  return {
    faults: [],
    rule: (value) => {
      const isTooLong = safe.hasUniqueItems && jsonKey(value).length > LONGEST_UNIQUE;
      return !isTooLong && validator.validate(value).valid ? undefined : { rule: "wrong-json" };
    },
  };
}

function draftOf(uri: unknown): "4" | "7" | "2019-09" | "2020-12" {
  const name = typeof uri === "string" ? uri : "";
  if (name.includes("draft-04")) return "4";
  if (name.includes("draft-06") || name.includes("draft-07")) return "7";
  return name.includes("2019-09") ? "2019-09" : "2020-12";
}

const LONGEST_UNIQUE = 20_000;
