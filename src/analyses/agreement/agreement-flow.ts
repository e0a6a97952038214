import type { SegmentTable } from "../../data/segments/segment-table.ts";
import type { AgreementResult } from "../schemas/agreement.schema.ts";
import type { RatedUnits } from "./rated-unit.ts";
import type { UnitKind } from "./units-of.ts";

/** Where every coded record went: into a comparison, or why not. */
export function agreementFlow(
  { codings, segments, flow }: SegmentTable,
  { units }: RatedUnits,
  kind: UnitKind,
): AgreementResult["flow"] {
  const compared = new Set<string>();
  for (const { document, unit, start, end, ratings } of units) {
    const isCompared = ratings.filter((given) => given !== undefined).length > 1;
    if (isCompared)
      compared.add(kind === "segment" ? keyOf(document, unit ?? -1, start, end) : String(document));
  }
  const result = { ...flow, compared: 0, unmatched: 0, withoutCoder: 0, withoutPlace: 0 };
  for (const { segment, unit, coder } of codings) {
    const { document, start, end } = segments[segment]!;
    const key = kind === "segment" ? keyOf(document, unit, start, end) : String(document);
    if (coder < 0) result.withoutCoder += 1;
    else if ((kind === "character" || kind === "sentence") && start === undefined) result.withoutPlace += 1;
    else if (compared.has(key)) result.compared += 1;
    else result.unmatched += 1;
  }
  return result;
}

function keyOf(document: number, unit: number, start: number | undefined, end: number | undefined): string {
  return unit >= 0 ? `${document} #${unit}` : `${document} ${start} ${end}`;
}
