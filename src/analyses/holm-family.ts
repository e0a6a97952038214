import { holm } from "../statistics/holm.ts";

/**
 * Holm's adjustment over those of some tests that have a p: the adjusted p of each, in their order, `undefined` for one
 * that is no member of the family.
 */
export function holmFamily(p: readonly (number | undefined)[]): (number | undefined)[] {
  const adjusted = holm(p.filter((its) => its !== undefined)).values();
  return p.map((its) => (its === undefined ? undefined : adjusted.next().value));
}
