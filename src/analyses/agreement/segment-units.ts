import type { SegmentTable } from "../../data/segments/segment-table.ts";
import type { RatedUnit, RatedUnits } from "./rated-unit.ts";

/**
 * Pre-cut segments as units: rows with the same segment id (in the same document, where documents are named), else on
 * exactly the same span of the same document. A coder without a row for a unit did not rate it.
 *
 * A place the coders cut differently is two units that one coder has each: nothing to compare there, and it is said.
 */
export function segmentUnits(table: SegmentTable): RatedUnits | undefined {
  const { codings, segments, coders } = table;
  const places = new Map<string, { unit: RatedUnit; ratings: (number[] | undefined)[] }>();
  for (const { segment, unit, code, coder } of codings) {
    const { document, start, end } = segments[segment]!;
    const key =
      unit >= 0 ? `${document} #${unit}` : start === undefined ? undefined : `${document} ${start} ${end}`;
    if (key === undefined) return undefined;
    if (coder < 0) continue;
    let place = places.get(key);
    if (place === undefined) {
      const ratings = coders.map((): number[] | undefined => undefined);
      const where = { ...(unit >= 0 && { unit }), ...(start !== undefined && { start, end: end! }) };
      place = { unit: { document, ...where, weight: 1, ratings }, ratings };
      places.set(key, place);
    }
    const given = place.ratings[coder];
    if (given === undefined) place.ratings[coder] = [code];
    else if (!given.includes(code)) given.push(code);
  }
  for (const { ratings } of places.values()) for (const given of ratings) given?.sort((a, b) => a - b);
  const units = [...places.values()].map(({ unit }) => unit);
  return { units, hasDocuments: units.some(({ document }) => document >= 0) };
}
