import { type CellType, isDefaultFormat, nameOf } from "../cell-type.ts";
import type { Field } from "../field.ts";
import { type FieldFault, unknownFormat } from "../field-fault.ts";
import { isJsonObject, jsonKey, readJsonText } from "../values/json-value.ts";

type JsonObject = Readonly<Record<string, unknown>>;

/** `object`: a JSON object; its length is its number of members. */
export function objectType(field: Field): CellType<JsonObject> | FieldFault {
  if (!isDefaultFormat(field)) return unknownFormat(field);
  const readJson = (value: unknown) => (isJsonObject(value) ? value : undefined);
  return {
    name: nameOf(field),
    keepsSpace: false,
    read: (text) => readJson(readJsonText(text)),
    readJson: (value) => readJson(typeof value === "string" ? readJsonText(value) : value),
    key: jsonKey,
    lengthOf: (value) => Object.keys(value).length,
  };
}
