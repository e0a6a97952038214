import type { Field } from "./field.ts";

/**
 * What can be wrong with a field of a descriptor. With it come, as `args`:
 * - `unknown-format` {type, format}: the type has no such format
 * - `unknown-directive` {directive}: a date's pattern has a directive that strptime lacks
 * - `repeated-directive` {directive}: a date's pattern has it twice
 * - `no-directive` {format}: a date's pattern has none, such as `DD-MM-YYYY`
 * - `bad-number-sign` {sign}: decimalChar or groupChar is empty, holds a digit, sign or `e`, or they hold each other
 * - `true-and-false` {value}: stands in trueValues and in falseValues
 * - `bad-delimiter` {}: a list's delimiter is empty
 * - `bad-item-type` {itemType}: a list cannot have items of this type
 * - `unsupported-constraint` {constraint, type}: the type does not have it
 * - `unreadable-bound` {bound, type}: the bound is no value of the field
 * - `empty-range` {lower, upper}: no value can hold to both
 * - `bad-length` {length}: not a whole number from 0
 * - `bad-pattern` {pattern}: not a regular expression that can be matched in linear time
 * - `bad-enum-value` {value, type}: is no value of the field
 * - `not-in-categories` {value}: the enum has a value that the categories lack
 * - `unsafe-json-schema` {keyword}: the keyword could make a check last forever, or reads what is elsewhere
 * - `bad-json-schema` {keyword}: the keyword's value is not what JSON Schema wants there
 */
type FieldProblem =
  | "unknown-format"
  | "unknown-directive"
  | "repeated-directive"
  | "no-directive"
  | "bad-number-sign"
  | "true-and-false"
  | "bad-delimiter"
  | "bad-item-type"
  | "unsupported-constraint"
  | "unreadable-bound"
  | "empty-range"
  | "bad-length"
  | "bad-pattern"
  | "bad-enum-value"
  | "not-in-categories"
  | "unsafe-json-schema"
  | "bad-json-schema";

/** An error in the descriptor's words about a field: it is told once, not for every cell. */
export interface FieldFault {
  /** Where in the field: `format`, `constraints.minimum`. */
  readonly path: string;
  readonly problem: FieldProblem;
  readonly args: Readonly<Record<string, string | number>>;
}

/** The fault of a field whose type has no such format. */
export function unknownFormat({ type, format = "" }: Field): FieldFault {
  return { path: "format", problem: "unknown-format", args: { type, format } };
}

/** A value of the descriptor as it is shown: strings bare, anything else as JSON, long ones shortened. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

const LONGEST_SHOWN = 80;
