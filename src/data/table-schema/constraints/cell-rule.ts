import type { Field } from "../field.ts";
import type { FieldFault } from "../field-fault.ts";

/** What is wrong with one cell, with what its sentence needs. */
export interface CellProblem {
  readonly rule:
    | "wrong-type"
    | "required"
    | "out-of-range"
    | "wrong-length"
    | "wrong-pattern"
    | "not-in-enum"
    | "wrong-json";
  readonly args?: Readonly<Record<string, string | number>>;
}

/** Judges the value of a cell that is neither missing nor malformed. */
export type CellRule = (value: unknown) => CellProblem | undefined;

/** What came of a constraint: how it judges, where the field has it, and what is wrong with its own words. */
export interface MadeRule {
  readonly rule?: CellRule;
  readonly faults: readonly FieldFault[];
}

/** A constraint that a field does not have. */
export const NO_RULE: MadeRule = { faults: [] };

/** The names of the constraints that Table Schema has. */
export type ConstraintName = keyof NonNullable<Field["constraints"]>;
