import type { Constraints, Field } from "../table-schema/field.ts";
import type { ForeignKey, TableSchema } from "./study.ts";
import type { RawField, RawTableSchema } from "./table-schema.schema.ts";

/** A Table Schema of either version in the form of version 2. */
export function tableSchemaOf(raw: RawTableSchema): TableSchema {
  return {
    fields: raw.fields.map(fieldOf),
    fieldsMatch: listOf(raw.fieldsMatch)[0] ?? "exact",
    ...(raw.missingValues !== undefined && { missingValues: raw.missingValues.map(withoutLabel) }),
    primaryKey: listOf(raw.primaryKey),
    uniqueKeys: (raw.uniqueKeys ?? []).map(listOf),
    foreignKeys: (raw.foreignKeys ?? []).map(
      ({ fields, reference }): ForeignKey => ({
        fields: listOf(fields),
        resource: reference.resource ?? "",
        reference: listOf(reference.fields),
      }),
    ),
  };
}

/** Nothing, one or several as a list. */
export function listOf<T>(given: T | readonly T[] | undefined): readonly T[] {
  if (given === undefined) return [];
  return Array.isArray(given) ? (given as readonly T[]) : [given as T];
}

const PLAIN = [
  ...(["title", "description", "format", "decimalChar", "groupChar", "bareNumber", "trueValues"] as const),
  ...(["falseValues", "categoriesOrdered", "delimiter", "itemType"] as const),
] as const;
const CONSTRAINTS = [
  ...(["required", "unique", "pattern", "enum", "minLength", "maxLength", "minimum", "maximum"] as const),
  ...(["exclusiveMinimum", "exclusiveMaximum", "jsonSchema"] as const),
] as const;

function fieldOf(raw: RawField): Field {
  const { name, type = "string", constraints, missingValues, categories } = raw;
  return {
    name,
    type,
    ...picked(raw, PLAIN),
    ...(constraints !== undefined && { constraints: picked(constraints, CONSTRAINTS) as Constraints }),
    ...(missingValues !== undefined && { missingValues: missingValues.map(withoutLabel) }),
    ...(categories !== undefined && { categories: categories.map(withoutLabel) }),
  };
}

/** Those of an object's properties that are there. */
export function picked<T extends object, const Key extends keyof T>(
  from: T,
  keys: readonly Key[],
): { [K in Key]?: Exclude<T[K], undefined> } {
  const entries = keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]]));
  return Object.fromEntries(entries) as { [K in Key]?: Exclude<T[K], undefined> };
}

/** Version 2 may give a value its label. */
function withoutLabel<T extends string | number>(given: T | { readonly value: T }): T {
  return typeof given === "object" ? given.value : given;
}
