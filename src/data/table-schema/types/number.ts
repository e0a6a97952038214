import { type CellType, isDefaultFormat, nameOf } from "../cell-type.ts";
import type { Field } from "../field.ts";
import { type FieldFault, unknownFormat } from "../field-fault.ts";
import {
  compareDecimals,
  type DecimalValue,
  decimalKey,
  readDecimal,
  readSpecial,
} from "../values/decimal-value.ts";
import { numberForm } from "./number-form.ts";

/**
 * `number`: a decimal with an optional exponent, or NaN, INF, -INF in any case. Beside the standard's `E` a small `e` is
 * read, which most programs write. JSON numbers of the descriptor stand for themselves, whatever the decimalChar.
 */
export function numberType(field: Field): CellType<DecimalValue> | FieldFault {
  if (!isDefaultFormat(field)) return unknownFormat(field);
  const form = numberForm(field);
  if (typeof form === "object") return form;
  const read = (text: string) => {
    const plain = form === undefined ? text : form(text);
    return (plain === undefined ? undefined : readDecimal(plain)) ?? readSpecial(text);
  };
  return {
    name: nameOf(field),
    keepsSpace: false,
    read,
    readJson: (value) =>
      typeof value === "number"
        ? readDecimal(String(value))
        : typeof value === "string"
          ? read(value)
          : undefined,
    key: decimalKey,
    compare: compareDecimals,
  };
}
