import type { Levels } from "./levels.ts";

/** The place of each cohort's code in the order of their names, so that the order of rows does not move a last digit. */
export function cohortPlaces(cohorts: Levels): readonly number[] {
  const order = cohorts.all
    .map((_, code) => code)
    .sort((a, b) => (cohorts.all[a]![0]! < cohorts.all[b]![0]! ? -1 : 1));
  const places: number[] = [];
  for (const [place, code] of order.entries()) places[code] = place;
  return places;
}
