import { isAbsent } from "../../core/reason.ts";
import type { Coding, SegmentTable } from "../../data/segments/segment-table.ts";
import type { ThemesResult } from "../schemas/themes.schema.ts";
import { coOccurrence, type SpokenCoding } from "./co-occurrence.ts";

/** How codes go together, or why that is not said; and how overlap was seen. */
type CoOccurrences = Pick<ThemesResult, "coOccurrence" | "coOccurrenceBy">;

/**
 * How codes go together. Overlap is seen by places in the text, where codings have them and they can be trusted; codings
 * without a place overlap when they are on the very same piece of text, and never with those that have one.
 */
export function coOccurrenceOf(
  { segments, documents, offsetsCertain }: Pick<SegmentTable, "segments" | "documents" | "offsetsCertain">,
  codings: readonly Coding[],
  names: readonly string[],
): CoOccurrences {
  let withPlace = 0;
  const placed = codings.map(({ segment, code, coder }): SpokenCoding => {
    const { document, informant, start, end } = segments[segment]!;
    if (offsetsCertain && start !== undefined) {
      withPlace += 1;
      return { document, coder, code, informant, start, end: end! };
    }
    // Beside the documents with places stand as many without.
    return {
      document: document + documents.length + 1,
      coder,
      code,
      informant,
      start: segment,
      end: segment + 1,
    };
  });
  const without = withPlace === 0 && codings.length > 0 ? "segments" : "both";
  const coOccurrenceBy = withPlace === codings.length ? "offsets" : without;
  const found = coOccurrence(placed);
  if (isAbsent(found)) return { coOccurrence: found, coOccurrenceBy };
  const pairs = found.map(({ a, b, c, jaccard, ...rest }) => ({
    a: names[a]!,
    b: names[b]!,
    ...rest,
    ...(typeof c === "number" ? { c } : { reason: c.reason }),
    ...(typeof jaccard === "number" ? { jaccard } : {}),
  }));
  pairs.sort((x, y) => y.overlaps - x.overlaps);
  return { coOccurrence: pairs, coOccurrenceBy };
}
