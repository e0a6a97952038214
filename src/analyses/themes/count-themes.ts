import type { CodeNode, Coding, Segment } from "../../data/segments/segment-table.ts";

/** What is distinct about the codings of a code, or of a theme and all codes under it. */
export interface ThemeCounts {
  readonly informants: number;
  readonly documents: number;
  /** The distinct pieces of text, as first seen. */
  readonly segments: readonly number[];
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
  const given = codes.map((): number[] => []);
  for (const { segment, code } of codings) given[code]!.push(segment);
  const below = codesBelow(given, codes);
  // Whatever was last seen at a node bears its number: cheaper than a set for each.
  const [atSegment, atInformant, atDocument] = [new Int32Array(segments.length), new Marks(), new Marks()];
  return codes.map((_, node) => {
    const distinct: number[] = [];
    const counts = { informants: 0, documents: 0, segments: distinct, codings: 0 };
    for (const code of below[node]!) {
      for (const segment of given[code]!) {
        counts.codings += 1;
        if (atSegment[segment] === node + 1) continue;
        atSegment[segment] = node + 1;
        distinct.push(segment);
        const { informant, document } = segments[segment]!;
        counts.informants += atInformant.mark(informant, node);
        counts.documents += atDocument.mark(document, node);
      }
    }
    return counts;
  });
}

/** Tells whether something is met at a node for the first time. */
class Marks {
  readonly #last: number[] = [];

  /** 1 the first time, else 0; nobody (−1) never counts. */
  mark(index: number, node: number): 0 | 1 {
    if (index < 0 || this.#last[index] === node) return 0;
    this.#last[index] = node;
    return 1;
  }
}

/** Of every node, the codes somebody gave at or below it. */
function codesBelow(given: readonly (readonly number[])[], codes: readonly CodeNode[]): number[][] {
  const below = codes.map((): number[] => []);
  for (const [code, segments] of given.entries()) {
    if (segments.length === 0) continue;
    for (let node = code; node >= 0; node = codes[node]!.parent) below[node]!.push(code);
  }
  return below;
}
