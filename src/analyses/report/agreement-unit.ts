import type { SegmentTable } from "../../data/segments/segment-table.ts";
import { segmentUnits } from "../agreement/segment-units.ts";

/**
 * The unit on which coders can be compared without anybody choosing one: pieces of text that were cut before they were
 * coded, or that most coders cut alike; `undefined` where a unit must be chosen, for each answers another question.
 */
export function agreementUnit(table: SegmentTable): "segment" | undefined {
  const units = segmentUnits(table)?.units;
  if (units === undefined) return undefined;
  const shared = units.filter(({ ratings }) => ratings.filter((given) => given !== undefined).length > 1);
  return table.units.length > 0 || 2 * shared.length > units.length ? "segment" : undefined;
}
