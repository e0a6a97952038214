import { type CellType, nameOf } from "../cell-type.ts";
import type { Field } from "../field.ts";

/** `any`: the text as it stands, whatever the format; values of an enum that are not text are held against it as JSON writes them. */
export function anyType(field: Field): CellType<string> {
  return {
    name: nameOf({ type: field.type }),
    keepsSpace: true,
    read: (text) => text,
    readJson: (value) => (typeof value === "string" ? value : JSON.stringify(value)),
    key: (value) => value,
  };
}
