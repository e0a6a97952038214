import { tierPlaces } from "./tier-order.ts";

/** What a group is among the tiers. */
export interface TierOfGroup {
  readonly tier: string;
  /** In the order of the tiers. */
  readonly place: number;
}

/**
 * The tier of every group, by its code: of the first column of groups whose levels all are tiers; `undefined` where no
 * column is one of tiers.
 * @param groups the levels of each group, one for every column
 */
export function tiersOfGroups(
  groups: readonly (readonly string[])[],
  columns: number,
  order: readonly string[],
): readonly TierOfGroup[] | undefined {
  for (let column = 0; column < columns; column++) {
    const levels = groups.map((its) => its[column]!);
    const places = tierPlaces(levels, order);
    if (places !== undefined) return levels.map((tier, group) => ({ tier, place: places[group]! }));
  }
  return undefined;
}
