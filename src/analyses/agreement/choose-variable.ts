import { InputError } from "../../core/input-error.ts";
import type { MeasurementLevel } from "../../statistics/agreement/level-difference.ts";
import type { RatedUnit } from "./rated-unit.ts";

/** The codes as categories of one variable. */
export interface CodeVariable {
  /** Names of the categories, in their order. */
  readonly categories: readonly string[];
  readonly categoryOf: (code: number) => number;
  /** The numbers they stand for, where the level needs them. */
  readonly values?: readonly number[];
}

/** Whether every coder gave each unit at most one code. */
export function isOneVariable(units: readonly RatedUnit[]): boolean {
  return units.every(({ ratings }) => ratings.every((given) => given === undefined || given.length === 1));
}

/**
 * The codes as categories of one variable: in the order given; else numbers by size, others as first seen.
 * @param labels what each code is called
 * @param declared the categories there are, used or not
 * @throws InputError `missing-category` for a code that was not declared, `level-needs-numbers`
 */
export function variableOf(
  units: readonly RatedUnit[],
  labels: readonly string[],
  level: MeasurementLevel,
  declared: readonly string[] | undefined,
): CodeVariable {
  const used = [...new Set(units.flatMap(({ ratings }) => ratings.flatMap((given) => given ?? [])))];
  const names = used.map((code) => labels[code]!);
  const categories = declared ?? inOrder([...new Set(names)], level);
  for (const name of names) {
    if (!categories.includes(name)) throw new InputError("missing-category", { value: name, categories });
  }
  const place = new Map(used.map((code, i) => [code, categories.indexOf(names[i]!)]));
  const needsNumbers = level === "interval" || level === "ratio";
  return {
    categories,
    categoryOf: (code) => place.get(code)!,
    ...(needsNumbers && { values: categories.map((name) => numberOf(name, level)) }),
  };
}

function inOrder(names: readonly string[], level: MeasurementLevel): readonly string[] {
  if (names.every((name) => isNumber(name))) return [...names].sort((a, b) => Number(a) - Number(b));
  if (level === "ordinal") {
    const value = names.find((name) => !isNumber(name))!;
    throw new InputError("level-needs-numbers", { level, value });
  }
  return names;
}

function numberOf(name: string, level: MeasurementLevel): number {
  if (!isNumber(name) || (level === "ratio" && Number(name) < 0))
    throw new InputError("level-needs-numbers", { level, value: name });
  return Number(name);
}

function isNumber(text: string): boolean {
  return /^[+-]?(?:\d{1,15}(?:\.\d{0,15})?|\.\d{1,15})$/.test(text);
}
