import { type CellType, isDefaultFormat, nameOf } from "../cell-type.ts";
import type { Field } from "../field.ts";
import { type FieldFault, unknownFormat } from "../field-fault.ts";
import { jsonKey, readJsonText } from "../values/json-value.ts";

/** `array`: a JSON array; its length is its number of items. */
export function arrayType(field: Field): CellType<readonly unknown[]> | FieldFault {
  if (!isDefaultFormat(field)) return unknownFormat(field);
  const readJson = (value: unknown) => (Array.isArray(value) ? (value as readonly unknown[]) : undefined);
  return {
    name: nameOf(field),
    keepsSpace: false,
    read: (text) => readJson(readJsonText(text)),
    readJson: (value) => readJson(typeof value === "string" ? readJsonText(value) : value),
    key: jsonKey,
    lengthOf: (value) => value.length,
  };
}
