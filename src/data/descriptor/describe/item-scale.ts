import type { ColumnProfile } from "../../profile/column-profile.ts";
import type { TotalResult } from "../../profile/test-totals.ts";
import type { KnownScale } from "../../scores/scale.ts";
import { itemsOf } from "./wave-columns.ts";

/**
 * The scale of totals whose items are marked 0 or 1: from none right to all right. `undefined` where items are marked
 * otherwise, or the waves have different numbers of them.
 */
export function itemScale(
  columns: readonly ColumnProfile[],
  scorePlaces: ReadonlySet<number>,
  totals: readonly TotalResult[],
): KnownScale | undefined {
  const made = [...scorePlaces].flatMap((place) => itemsOf(place, totals) ?? []);
  const [first] = made;
  const isCount = made.every(
    ({ items, total }) => total === "sum" && items.length === first?.items.length && items.every(isMark),
  );
  return first !== undefined && isCount ? { min: 0, max: first.items.length, source: "assumed" } : undefined;

  function isMark(place: number): boolean {
    const { distinct, isComplete } = columns[place]!;
    return isComplete && [...distinct.keys()].every((text) => text === "0" || text === "1");
  }
}
