import type { CellType } from "../cell-type.ts";
import type { Constraints, Field } from "../field.ts";
import { type FieldFault, shown } from "../field-fault.ts";
import { type MadeRule, NO_RULE } from "./cell-rule.ts";

/**
 * minimum, maximum, exclusiveMinimum, exclusiveMaximum. A bound is given as a number of JSON or as a text in the field's
 * own form. A value that has no order to the bound (P1M to P30D, NaN, a local time to one with a zone) does not hold to it.
 */
export function rangeRule({ constraints = {} }: Field, type: CellType<unknown>): MadeRule {
  if (type.compare === undefined) return NO_RULE;
  const compare = type.compare.bind(type);
  const bounds: Bound[] = [];
  const faults: FieldFault[] = [];
  for (const limit of LIMITS) {
    const written = constraints[limit.name];
    if (written === undefined) continue;
    const value = type.readJson(written);
    if (value === undefined) faults.push(unreadable(limit.name, written, type.name));
    else bounds.push({ ...limit, value, written });
  }
  faults.push(...emptyRanges(bounds, compare));
  if (bounds.length === 0 || faults.length > 0) return { faults };
  return {
    faults,
    rule: (value) => {
      for (const bound of bounds) {
        const order = compare(value, bound.value);
        if (order !== undefined && bound.holds(order)) continue;
        return { rule: "out-of-range", args: { constraint: bound.name, bound: asWritten(bound.written) } };
      }
      return undefined;
    },
  };
}

type LimitName = keyof Pick<Constraints, "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum">;

interface Limit {
  readonly name: LimitName;
  readonly isLower: boolean;
  readonly isExclusive: boolean;
  readonly holds: (order: number) => boolean;
}

interface Bound extends Limit {
  readonly value: unknown;
  readonly written: unknown;
}

function emptyRanges(
  bounds: readonly Bound[],
  compare: (a: unknown, b: unknown) => number | undefined,
): FieldFault[] {
  const faults: FieldFault[] = [];
  for (const lower of bounds.filter(({ isLower }) => isLower)) {
    for (const upper of bounds.filter(({ isLower }) => !isLower)) {
      const order = compare(lower.value, upper.value);
      if (order === undefined || order < 0) continue;
      if (order === 0 && !lower.isExclusive && !upper.isExclusive) continue;
      faults.push({
        path: `constraints.${lower.name}`,
        problem: "empty-range",
        args: { lower: asWritten(lower.written), upper: asWritten(upper.written) },
      });
    }
  }
  return faults;
}

function unreadable(name: LimitName, bound: unknown, type: string): FieldFault {
  return {
    path: `constraints.${name}`,
    problem: "unreadable-bound",
    args: { bound: asWritten(bound), type },
  };
}

const asWritten = (bound: unknown) => (typeof bound === "number" ? bound : shown(bound));

const LIMITS: readonly Limit[] = [
  { name: "minimum", isLower: true, isExclusive: false, holds: (order) => order >= 0 },
  { name: "exclusiveMinimum", isLower: true, isExclusive: true, holds: (order) => order > 0 },
  { name: "maximum", isLower: false, isExclusive: false, holds: (order) => order <= 0 },
  { name: "exclusiveMaximum", isLower: false, isExclusive: true, holds: (order) => order < 0 },
];
