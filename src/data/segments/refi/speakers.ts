import type { Span } from "./spans.ts";

/** A stretch of a text that somebody speaks; `speaker` is a number of the caller's. */
export interface SpokenSpan extends Span {
  readonly speaker: number;
}

/**
 * Who speaks where in one text. Where stretches lie upon each other, the shorter one says more. A span belongs to whom it
 * begins with; where that is nobody (a question of the interviewer), to the first who speaks in it.
 * Cost: n log n for the stretches, log n for each question.
 * @returns −1 where nobody speaks
 */
export function speakersIn(spoken: readonly SpokenSpan[]): (span: Span) => number {
  const spans = spoken
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
  const edges = Float64Array.from(new Set(spans.flatMap(({ start, end }) => [start, end]))).sort();
  const speakers = new Int32Array(edges.length).fill(-1);
  // Each piece between two edges goes to the shortest stretch over it; `free` leads past those that are taken.
  const free = Int32Array.from({ length: edges.length + 1 }, (_, i) => i);
  const firstFree = (from: number) => {
    let at = from;
    while (free[at] !== at) at = free[at]!;
    for (let i = from; free[i] !== at; ) {
      const next = free[i]!;
      free[i] = at;
      i = next;
    }
    return at;
  };
  for (const { start, end, speaker } of spans) {
    const last = lastAtOrBelow(edges, end);
    for (let i = firstFree(lastAtOrBelow(edges, start)); i < last; i = firstFree(i + 1)) {
      speakers[i] = speaker;
      free[i] = i + 1;
    }
  }
  const nextSpoken = new Int32Array(edges.length + 1).fill(edges.length);
  for (let i = edges.length - 1; i >= 0; i--) nextSpoken[i] = speakers[i] === -1 ? nextSpoken[i + 1]! : i;
  return ({ start, end }) => {
    const here = lastAtOrBelow(edges, start);
    if (here >= 0 && speakers[here] !== -1) return speakers[here]!;
    const next = nextSpoken[here + 1]!;
    return next < edges.length && edges[next]! < end ? speakers[next]! : -1;
  };
}

/** Index of the last number that is not above; −1 where all are. */
function lastAtOrBelow(ascending: Float64Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
