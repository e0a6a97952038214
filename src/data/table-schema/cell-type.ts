import type { Field } from "./field.ts";

/** How cells of one type and format are read. `Value` is what the standard calls the logical value. */
export interface CellType<Value> {
  /** For people: the type, with its format where that is not the default. */
  readonly name: string;
  /** Whether white space around the text belongs to the value. */
  readonly keepsSpace: boolean;
  /** The value of a text; `undefined` where the text is not of the type. */
  read(text: string): Value | undefined;
  /** The value of a bound or allowed value, as the descriptor has it in JSON. */
  readJson(value: unknown): Value | undefined;
  /** Equal for equal values, and only for them. */
  key(value: Value): string;
  /** Negative, 0 or positive; `undefined` where the two have no order. Left out where the type has none. */
  compare?(a: Value, b: Value): number | undefined;
  /** Characters, items or members; left out where a value has no length. */
  lengthOf?(value: Value): number;
}

/** The name of a field's type, with its format: `date (%d/%m/%Y)`. */
export function nameOf({ type, format = "default" }: Pick<Field, "type" | "format">): string {
  return format === "default" ? type : `${type} (${format})`;
}

/** Reads values that JSON can give only as text. */
export function fromText<Value>(read: (text: string) => Value | undefined) {
  return (value: unknown): Value | undefined => (typeof value === "string" ? read(value) : undefined);
}

/** Whether the field asks for the format that its type has by default. */
export function isDefaultFormat({ format = "default" }: Pick<Field, "format">): boolean {
  return format === "default";
}
