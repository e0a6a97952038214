import type { CodedDocument, CodedSpan } from "./coded-documents.ts";
import type { RatedUnit } from "./rated-unit.ts";

/**
 * A document cut where any coder's coding begins or ends: within a stretch every character is coded alike, so a stretch
 * stands for as many units as it has characters. An interview of any length is at most twice as many stretches as codings.
 *
 * Shapes: `length` in UTF-16 code units; stretches cover 0 … length without gaps.
 */
export function stretchesOf({ document, looked, spans }: CodedDocument, length: number): RatedUnit[] {
  const edges = Float64Array.from(
    new Set([0, length, ...spans.flatMap(({ start, end }) => [start, end])]),
  ).sort();
  const starts = [...spans].sort((a, b) => a.start - b.start);
  const active = looked.map(() => new Map<number, number>());
  const ends = [...spans].sort((a, b) => a.end - b.end);
  const units: RatedUnit[] = [];
  let [nextStart, nextEnd] = [0, 0];
  for (let i = 0; i + 1 < edges.length; i++) {
    const [start, end] = [edges[i]!, edges[i + 1]!];
    for (; ends[nextEnd] !== undefined && ends[nextEnd]!.end <= start; nextEnd++)
      count(active, ends[nextEnd]!, -1);
    for (; starts[nextStart] !== undefined && starts[nextStart]!.start <= start; nextStart++)
      count(active, starts[nextStart]!, 1);
    const ratings = active.map((codes, coder) =>
      looked[coder] === true ? [...codes.keys()].sort((a, b) => a - b) : undefined,
    );
    units.push({ document, start, end, weight: end - start, ratings });
  }
  return units;
}

function count(active: readonly Map<number, number>[], { code, coder }: CodedSpan, change: 1 | -1): void {
  const codes = active[coder]!;
  const now = (codes.get(code) ?? 0) + change;
  if (now === 0) codes.delete(code);
  else codes.set(code, now);
}
