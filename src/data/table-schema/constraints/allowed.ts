import type { Field, FieldType } from "../field.ts";
import type { FieldFault } from "../field-fault.ts";
import type { ConstraintName } from "./cell-rule.ts";

/**
 * Which constraints the fields of a type may have: what the standard's text says, with the length of a list (a collection
 * as much as an array) and of geojson (in the profiles of both versions).
 */
export function constraintsOf(type: FieldType): readonly ConstraintName[] {
  return [...OF_ALL, ...(OF_TYPES[type] ?? [])];
}

/** The faults of constraints that the field's type does not have. */
export function constraintFaults({ type, constraints = {} }: Field): FieldFault[] {
  const allowed: readonly string[] = constraintsOf(type);
  return ALL.filter((name) => constraints[name] !== undefined && !allowed.includes(name)).map(
    (constraint) => ({
      path: `constraints.${constraint}`,
      problem: "unsupported-constraint",
      args: { constraint, type },
    }),
  );
}

const OF_ALL = ["required", "unique", "enum"] as const;
const LENGTH = ["minLength", "maxLength"] as const;
const RANGE = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"] as const;
const ALL = [...OF_ALL, ...LENGTH, ...RANGE, "pattern", "jsonSchema"] as const;

const OF_TYPES: Readonly<Partial<Record<FieldType, readonly ConstraintName[]>>> = {
  string: [...LENGTH, "pattern"],
  array: [...LENGTH, "jsonSchema"],
  object: [...LENGTH, "jsonSchema"],
  list: LENGTH,
  geojson: LENGTH,
  number: RANGE,
  integer: RANGE,
  date: RANGE,
  time: RANGE,
  datetime: RANGE,
  year: RANGE,
  yearmonth: RANGE,
  duration: RANGE,
};
