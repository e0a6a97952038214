import type { Coding, SegmentTable } from "../../data/segments/segment-table.ts";
import type { ThemesResult } from "../schemas/themes.schema.ts";
import { coOccurrence, type SpokenCoding } from "./co-occurrence.ts";

/**
 * How codes go together. Overlap is seen by places in the text where all codings have them and they can be trusted; else
 * two codings overlap when they are on the very same piece of text.
 */
export function coOccurrenceOf(
  { segments, offsetsCertain }: Pick<SegmentTable, "segments" | "offsetsCertain">,
  codings: readonly Coding[],
  names: readonly string[],
): Pick<ThemesResult, "coOccurrence" | "coOccurrenceBy"> {
  const byPlace = offsetsCertain && codings.every(({ segment }) => segments[segment]!.start !== undefined);
  const placed = codings.map(({ segment, code, coder }): SpokenCoding => {
    const { document, informant, start, end } = segments[segment]!;
    return byPlace
      ? { document, coder, code, informant, start: start!, end: end! }
      : { document, coder, code, informant, start: segment, end: segment + 1 };
  });
  const pairs = coOccurrence(placed).map(({ a, b, c, jaccard, ...rest }) => ({
    a: names[a]!,
    b: names[b]!,
    ...rest,
    ...(typeof c === "number" ? { c } : { reason: c.reason }),
    ...(typeof jaccard === "number" ? { jaccard } : {}),
  }));
  pairs.sort((x, y) => y.overlaps - x.overlaps);
  return { coOccurrence: pairs, coOccurrenceBy: byPlace ? "offsets" : "segments" };
}
