import type { CellType } from "../cell-type.ts";
import type { Field } from "../field.ts";
import { type FieldFault, shown } from "../field-fault.ts";
import { type MadeRule, NO_RULE } from "./cell-rule.ts";

/**
 * enum, and the categories of a field: the values there may be. Values are held against values, so that a number 1.00 is
 * 1. An enum must be of the categories where there are both.
 */
export function enumRule({ constraints = {}, categories }: Field, type: CellType<unknown>): MadeRule {
  const values = allowedBy("constraints.enum", constraints.enum, type);
  const ofCategories = allowedBy("categories", categories, type);
  const faults = [...values.faults, ...ofCategories.faults];
  if (values.keys !== undefined && ofCategories.keys !== undefined && faults.length === 0)
    faults.push(...outside(constraints.enum!, ofCategories.keys, type));
  const keys = values.keys ?? ofCategories.keys;
  if (faults.length > 0) return { faults };
  if (keys === undefined) return NO_RULE;
  const allowed = listed(constraints.enum ?? categories!);
  return {
    faults,
    rule: (value) => (keys.has(type.key(value)) ? undefined : { rule: "not-in-enum", args: { allowed } }),
  };
}

interface Allowed {
  readonly keys?: ReadonlySet<string>;
  readonly faults: readonly FieldFault[];
}

function allowedBy(path: string, values: readonly unknown[] | undefined, type: CellType<unknown>): Allowed {
  if (values === undefined) return { faults: [] };
  const keys = new Set<string>();
  const faults: FieldFault[] = [];
  values.forEach((each, index) => {
    const value = type.readJson(each);
    if (value === undefined) {
      const args = { value: shown(each), type: type.name };
      faults.push({ path: `${path}.${index}`, problem: "bad-enum-value", args });
    } else keys.add(type.key(value));
  });
  return { keys, faults };
}

function outside(
  values: readonly unknown[],
  categories: ReadonlySet<string>,
  type: CellType<unknown>,
): FieldFault[] {
  return values.flatMap((each, index): FieldFault[] => {
    if (categories.has(type.key(type.readJson(each)))) return [];
    return [
      { path: `constraints.enum.${index}`, problem: "not-in-categories", args: { value: shown(each) } },
    ];
  });
}

function listed(values: readonly unknown[]): string {
  const names = values.slice(0, MOST_LISTED).map(shown);
  return (values.length > MOST_LISTED ? [...names, "…"] : names).join(", ");
}

const MOST_LISTED = 8;
