import { type CellType, isDefaultFormat, nameOf } from "../cell-type.ts";
import type { Field, FieldType } from "../field.ts";
import { type FieldFault, unknownFormat } from "../field-fault.ts";
import { booleanType } from "./boolean.ts";
import { dateType } from "./date.ts";
import { datetimeType } from "./datetime.ts";
import { integerType } from "./integer.ts";
import { numberType } from "./number.ts";
import { stringType } from "./string.ts";
import { timeType } from "./time.ts";

/**
 * `list`: items of one type in its default form, with a delimiter between them (`,` by default). White space around items
 * is theirs where they are strings. An empty text that is not missing is a list of one empty item.
 */
export function listType(field: Field): CellType<readonly unknown[]> | FieldFault {
  if (!isDefaultFormat(field)) return unknownFormat(field);
  const { delimiter = ",", itemType = "string" } = field;
  if (delimiter === "") return { path: "delimiter", problem: "bad-delimiter", args: {} };
  const item = ITEM_TYPES.get(itemType)?.({ name: field.name, type: itemType });
  if (item === undefined || "problem" in item)
    return { path: "itemType", problem: "bad-item-type", args: { itemType } };
  const read = (text: string) =>
    everyValue(text.split(delimiter), (part) => item.read(item.keepsSpace ? part : part.trim()));
  return {
    name: `${nameOf(field)} of ${itemType}`,
    keepsSpace: item.keepsSpace,
    read,
    readJson: (value) =>
      typeof value === "string"
        ? read(value)
        : Array.isArray(value)
          ? everyValue(value, item.readJson)
          : undefined,
    key: (value) => JSON.stringify(value.map((each) => item.key(each))),
    lengthOf: (value) => value.length,
  };
}

/** The values of all parts; `undefined` where one has none. */
function everyValue<Part>(
  parts: readonly Part[],
  read: (part: Part) => unknown,
): readonly unknown[] | undefined {
  const values: unknown[] = [];
  for (const part of parts) {
    const value = read(part);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

const ITEM_TYPES: ReadonlyMap<FieldType, (field: Field) => CellType<unknown> | FieldFault> = new Map<
  FieldType,
  (field: Field) => CellType<unknown> | FieldFault
>([
  ["string", stringType],
  ["integer", integerType],
  ["boolean", booleanType],
  ["number", numberType],
  ["datetime", datetimeType],
  ["date", dateType],
  ["time", timeType],
]);
