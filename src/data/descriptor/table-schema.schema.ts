import * as z from "zod";
import { names, words } from "./strict.schema.ts";

const TYPES = [
  ...(["string", "number", "integer", "boolean", "object", "array", "list", "datetime", "date"] as const),
  ...(["time", "year", "yearmonth", "duration", "geopoint", "geojson", "any"] as const),
] as const;

const length = z.int().min(0);

/** Bounds have the type of their field, and are read with it. */
const constraints = z.looseObject({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  pattern: z.string().optional(),
  enum: z.array(z.unknown()).min(1).optional(),
  minLength: length.optional(),
  maxLength: length.optional(),
  minimum: z.unknown().optional(),
  maximum: z.unknown().optional(),
  exclusiveMinimum: z.unknown().optional(),
  exclusiveMaximum: z.unknown().optional(),
  jsonSchema: z.looseObject({}).optional(),
});

const missingValues = z.array(z.union([z.string(), z.looseObject({ value: z.string() })]));

const label = z.union([z.string(), z.number()]);

const field = z.looseObject({
  name: words,
  type: z.enum(TYPES).optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  format: z.string().optional(),
  constraints: constraints.optional(),
  missingValues: missingValues.optional(),
  decimalChar: z.string().min(1).optional(),
  groupChar: z.string().optional(),
  bareNumber: z.boolean().optional(),
  trueValues: z.array(z.string()).optional(),
  falseValues: z.array(z.string()).optional(),
  categories: z.array(z.union([label, z.looseObject({ value: label })])).optional(),
  categoriesOrdered: z.boolean().optional(),
  delimiter: z.string().optional(),
  itemType: z.enum(TYPES).optional(),
});

const match = z.enum(["exact", "equal", "subset", "superset", "partial"]);

/** A Table Schema of version 1 or 2. @see https://datapackage.org/standard/table-schema/ */
export const tableSchema = z.looseObject({
  fields: z.array(field),
  // The specification says text, its own profile a list, of which the first counts.
  fieldsMatch: z.union([match, z.array(match).min(1)]).optional(),
  missingValues: missingValues.optional(),
  primaryKey: names.optional(),
  uniqueKeys: z.array(names).optional(),
  foreignKeys: z
    .array(
      z.looseObject({
        fields: names,
        reference: z.looseObject({ resource: z.string().optional(), fields: names }),
      }),
    )
    .optional(),
});

export type RawTableSchema = z.infer<typeof tableSchema>;
export type RawField = z.infer<typeof field>;
