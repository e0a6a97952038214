import type { RatedUnit } from "./rated-unit.ts";

/** Units coders differ on, a list to talk over: the largest first, then in the order of documents and places. */
export function disagreedUnits(units: readonly RatedUnit[]): RatedUnit[] {
  return units
    .filter(({ ratings }) => isDisagreed(ratings))
    .sort((a, b) => b.weight - a.weight || a.document - b.document || (a.start ?? 0) - (b.start ?? 0));
}

function isDisagreed(ratings: RatedUnit["ratings"]): boolean {
  const given = ratings.flatMap((codes) => (codes === undefined ? [] : [codes.join()]));
  return new Set(given).size > 1;
}
