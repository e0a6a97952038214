import type { CodeNode, Coding, Segment } from "../../data/segments/segment-table.ts";

/** What is distinct about the codings of a code, or of a theme and all codes under it. */
export interface ThemeCounts {
  readonly informants: ReadonlySet<number>;
  readonly documents: ReadonlySet<number>;
  readonly segments: ReadonlySet<number>;
  /** Distinct (segment, code, coder). */
  readonly codings: number;
}

/**
 * Counts every code and every theme. A theme has what its codes have, each piece of text and each person once: a sum over
 * the codes would count a passage as often as it was coded.
 *
 * Shapes: one entry per node of the tree; codings are distinct already.
 * Units: people, documents, pieces of text, codings. Segments without an informant or document add to neither.
 */
export function countThemes(
  codings: readonly Coding[],
  segments: readonly Segment[],
  codes: readonly CodeNode[],
): ThemeCounts[] {
  const counts = codes.map(() => ({
    informants: new Set<number>(),
    documents: new Set<number>(),
    segments: new Set<number>(),
    codings: 0,
  }));
  for (const { segment, code } of codings) {
    const { informant, document } = segments[segment]!;
    for (let node = code; node >= 0; node = codes[node]!.parent) {
      const its = counts[node]!;
      its.codings += 1;
      its.segments.add(segment);
      if (informant >= 0) its.informants.add(informant);
      if (document >= 0) its.documents.add(document);
    }
  }
  return counts;
}
