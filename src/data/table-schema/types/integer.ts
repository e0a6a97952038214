import { type CellType, isDefaultFormat, nameOf } from "../cell-type.ts";
import type { Field } from "../field.ts";
import { type FieldFault, unknownFormat } from "../field-fault.ts";
import {
  compareDecimals,
  type DecimalValue,
  decimalKey,
  isWhole,
  readDecimal,
} from "../values/decimal-value.ts";
import { numberForm } from "./number-form.ts";

/** `integer`: digits with an optional sign, of any length. `1.0` is none. */
export function integerType(field: Field): CellType<DecimalValue> | FieldFault {
  if (!isDefaultFormat(field)) return unknownFormat(field);
  // A decimalChar is of numbers only; the group's sign may be the point, as in 1.000.
  const { decimalChar: _, ...rest } = field;
  const form = numberForm({ ...rest, ...(field.groupChar?.includes(".") ? { decimalChar: "," } : {}) });
  if (typeof form === "object") return form;
  const read = (text: string) => {
    const plain = form === undefined ? text : form(text);
    return plain !== undefined && INTEGER.test(plain) ? readDecimal(plain) : undefined;
  };
  return {
    name: nameOf(field),
    keepsSpace: false,
    read,
    readJson: (value) =>
      typeof value === "number" ? readWhole(value) : typeof value === "string" ? read(value) : undefined,
    key: decimalKey,
    compare: compareDecimals,
  };
}

function readWhole(value: number): DecimalValue | undefined {
  const decimal = readDecimal(String(value));
  return decimal !== undefined && isWhole(decimal) ? decimal : undefined;
}

const INTEGER = /^[+-]?\d+$/;
