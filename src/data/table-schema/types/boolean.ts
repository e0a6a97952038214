import { type CellType, isDefaultFormat, nameOf } from "../cell-type.ts";
import type { Field } from "../field.ts";
import { type FieldFault, unknownFormat } from "../field-fault.ts";

/** `boolean`: the field's trueValues and falseValues, as written; the defaults are those of versions 1 and 2. */
export function booleanType(field: Field): CellType<boolean> | FieldFault {
  if (!isDefaultFormat(field)) return unknownFormat(field);
  const trueValues = new Set(field.trueValues ?? ["true", "True", "TRUE", "1"]);
  const falseValues = new Set(field.falseValues ?? ["false", "False", "FALSE", "0"]);
  const both = [...trueValues].find((value) => falseValues.has(value));
  if (both !== undefined) return { path: "falseValues", problem: "true-and-false", args: { value: both } };
  const read = (text: string) => (trueValues.has(text) ? true : falseValues.has(text) ? false : undefined);
  return {
    name: nameOf(field),
    keepsSpace: false,
    read,
    readJson: (value) =>
      typeof value === "boolean" ? value : typeof value === "string" ? read(value) : undefined,
    key: String,
  };
}
