import type { CellType } from "../cell-type.ts";
import type { Field } from "../field.ts";
import type { FieldFault } from "../field-fault.ts";
import { type MadeRule, NO_RULE } from "./cell-rule.ts";

/** minLength and maxLength: characters of a string, items of an array or list, members of an object. */
export function lengthRule({ constraints = {} }: Field, type: CellType<unknown>): MadeRule {
  const { minLength, maxLength } = constraints;
  if (type.lengthOf === undefined || (minLength === undefined && maxLength === undefined)) return NO_RULE;
  const lengthOf = type.lengthOf.bind(type);
  const least = minLength ?? 0;
  const most = maxLength ?? Number.POSITIVE_INFINITY;
  const faults = [...lengthFault("minLength", minLength), ...lengthFault("maxLength", maxLength)];
  if (faults.length === 0 && least > most)
    faults.push({
      path: "constraints.minLength",
      problem: "empty-range",
      args: { lower: least, upper: most },
    });
  if (faults.length > 0) return { faults };
  return {
    faults,
    rule: (value) => {
      const length = lengthOf(value);
      if (length < least)
        return { rule: "wrong-length", args: { length, constraint: "minLength", bound: least } };
      return length > most
        ? { rule: "wrong-length", args: { length, constraint: "maxLength", bound: most } }
        : undefined;
    },
  };
}

function lengthFault(name: "minLength" | "maxLength", length: number | undefined): FieldFault[] {
  if (length === undefined || (Number.isSafeInteger(length) && length >= 0)) return [];
  return [{ path: `constraints.${name}`, problem: "bad-length", args: { length } }];
}
