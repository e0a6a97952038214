import { tierPlaces } from "../../data/scores/tier-order.ts";
import type { SegmentTable } from "../../data/segments/segment-table.ts";
import { headerKey } from "../../data/sources/header-key.ts";

/** Tells whether a group of scores and what is said of an informant are the same. */
export interface GroupKeys {
  areSame(levels: readonly string[], others: readonly string[]): boolean;
}

/** Levels are the same if they are one tier, as written or as its stem, or are written alike but for case and spaces. */
export function groupKeys(tiers: readonly string[]): GroupKeys {
  const keyOf = (level: string) => {
    const tier = tierPlaces([level], tiers)?.[0];
    return tier === undefined ? headerKey(level) || level.trim() : `tier ${tier}`;
  };
  return {
    areSame: (levels, others) =>
      levels.length === others.length && levels.every((level, i) => keyOf(level) === keyOf(others[i]!)),
  };
}

/**
 * Per informant the levels of the attributes that are called like the columns the scores are grouped by; `undefined` for
 * who lacks one of them.
 * @param instead attributes to take, in the order of the columns, where none is called like a column
 */
export function levelsOfInformants(
  { informants }: Pick<SegmentTable, "informants">,
  columns: readonly string[],
  instead: readonly string[],
): (readonly string[] | undefined)[] {
  const names = [...new Set(informants.flatMap(({ attributes }) => [...attributes.keys()]))];
  const chosen = columns.map((column, i) => {
    const key = headerKey(column);
    return (
      names.find((name) => name === column) ?? names.find((name) => headerKey(name) === key) ?? instead[i]
    );
  });
  return informants.map(({ attributes }) => {
    const levels = chosen.map((name) => (name === undefined ? undefined : attributes.get(name)));
    return levels.every((level) => level !== undefined && level.trim() !== "")
      ? (levels as string[])
      : undefined;
  });
}
