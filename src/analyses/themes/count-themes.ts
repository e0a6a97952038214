import type { CodeNode, Coding, Segment } from "../../data/segments/segment-table.ts";

/** What is distinct about the codings of a code, or of a theme and all codes under it. */
export interface ThemeCounts {
  readonly informants: number;
  readonly documents: number;
  /** The distinct pieces of text, in no order. */
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
  const atSegment = new Int32Array(segments.length);
  const atInformant = new Int32Array(
    1 + segments.reduce((most, { informant }) => Math.max(most, informant), 0),
  );
  const atDocument = new Int32Array(1 + segments.reduce((most, { document }) => Math.max(most, document), 0));
  return codes.map((_, node) => {
    const mark = node + 1;
    const distinct: number[] = [];
    let [informants, documents, all] = [0, 0, 0];
    for (const code of below[node]!) {
      all += given[code]!.length;
      for (const segment of given[code]!) {
        if (atSegment[segment] === mark) continue;
        atSegment[segment] = mark;
        distinct.push(segment);
        const { informant, document } = segments[segment]!;
        if (informant >= 0 && atInformant[informant] !== mark) {
          atInformant[informant] = mark;
          informants += 1;
        }
        if (document >= 0 && atDocument[document] !== mark) {
          atDocument[document] = mark;
          documents += 1;
        }
      }
    }
    return { informants, documents, segments: distinct, codings: all };
  });
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
