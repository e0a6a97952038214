import type { CellType } from "./cell-type.ts";
import { constraintFaults } from "./constraints/allowed.ts";
import type { CellRule } from "./constraints/cell-rule.ts";
import { enumRule } from "./constraints/enum.ts";
import { jsonSchemaRule } from "./constraints/json-schema.ts";
import { lengthRule } from "./constraints/length.ts";
import { patternRule } from "./constraints/pattern.ts";
import { rangeRule } from "./constraints/range.ts";
import type { Field } from "./field.ts";
import type { FieldFault } from "./field-fault.ts";
import { typeOf } from "./types/index.ts";

/** A field made ready for its cells, or what is wrong with its words. */
export type CompiledField =
  | { readonly type: CellType<unknown>; readonly rules: readonly CellRule[] }
  | { readonly faults: readonly FieldFault[] };

/** Reads a field's type, format and constraints. Loads the engines for patterns and JSON Schema only where it has such. */
export async function compileField(field: Field): Promise<CompiledField> {
  const faults: FieldFault[] = constraintFaults(field);
  const type = typeOf(field);
  if ("problem" in type) return { faults: [type, ...faults] };
  const made = [
    enumRule(field, type),
    rangeRule(field, type),
    lengthRule(field, type),
    await patternRule(field),
    await jsonSchemaRule(field),
  ];
  faults.push(...made.flatMap((each) => each.faults));
  if (faults.length > 0) return { faults };
  return { type, rules: made.flatMap(({ rule }) => (rule === undefined ? [] : [rule])) };
}
