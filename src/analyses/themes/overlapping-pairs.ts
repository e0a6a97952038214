import { type Absent, absent } from "../../core/reason.ts";
import { layOut, type PlacedCoding, type Spans, spansByCoder } from "./spans-by-coder.ts";

/** How the codings of two codes meet; a < b. */
export interface OverlappingPair {
  readonly a: number;
  readonly b: number;
  /** Overlapping pairs of codings, one of each code. */
  overlaps: number;
  /** Those of them that lie on the very same span. */
  sameSpan: number;
  /** Codings of a that overlap a coding of b. */
  aMeeting: number;
  /** Codings of b that overlap a coding of a. */
  bMeeting: number;
}

/**
 * Definition: which two codes did one coder give to overlapping stretches of one document, and how often?
 * Formula: half-open spans overlap where a₀ < b₁ and b₀ < a₁; touching is not overlap. The codings of a code that overlap
 * x number its starts before x's end less its ends at or before x's start, so that pairs are counted, never visited:
 * O(n log n + n·codes of the document and coder).
 * Shapes: codings in any order; pairs of different codes that overlap at least once, in ascending order of (a, b).
 * Units, range, null value: counts, 1 or more (`sameSpan` 0 or more).
 * Undefined when: more than a million pairs of codes overlap ("too-many-codes").
 * Errors: RangeError for a coding without length, or a code that is not a whole number of 0 or more.
 */
export function overlappingPairs(codings: readonly PlacedCoding[]): OverlappingPair[] | Absent {
  let codes = 0;
  for (const { start, end, code } of codings) {
    if (!(start < end)) throw new RangeError(`overlappingPairs requires start < end, got ${start}–${end}`);
    if (!Number.isInteger(code) || code < 0) {
      throw new RangeError(`overlappingPairs requires codes of 0 or more, got ${code}`);
    }
    codes = Math.max(codes, code + 1);
  }
  const found = new Map<number, OverlappingPair>();
  const pairOf = (a: number, b: number) => {
    const key = a * codes + b;
    let pair = found.get(key);
    if (pair === undefined) {
      if (found.size === MOST_PAIRS) throw new TooManyPairs();
      pair = { a, b, overlaps: 0, sameSpan: 0, aMeeting: 0, bMeeting: 0 };
      found.set(key, pair);
    }
    return pair;
  };
  try {
    for (const chain of spansByCoder(codings)) {
      if (chain.length <= FEW) meetFew(chain, pairOf);
      else meet(layOut(chain), pairOf);
    }
  } catch (error) {
    if (error instanceof TooManyPairs) return absent("too-many-codes");
    throw error;
  }
  return [...found.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}

/** More pairs of codes than anybody can read, and than fit into memory soon after. */
const MOST_PAIRS = 1_000_000;

class TooManyPairs extends Error {}

type PairOf = (a: number, b: number) => OverlappingPair;

/** So many codings are sooner looked at pair by pair than laid out. */
const FEW = 8;

function meetFew(chain: readonly PlacedCoding[], pairOf: PairOf): void {
  for (const [i, x] of chain.entries()) {
    const met: number[] = [];
    for (const [j, y] of chain.entries()) {
      if (x.code === y.code || x.start >= y.end || y.start >= x.end) continue;
      const pair = x.code < y.code ? pairOf(x.code, y.code) : pairOf(y.code, x.code);
      if (i < j) {
        pair.overlaps += 1;
        if (x.start === y.start && x.end === y.end) pair.sameSpan += 1;
      }
      if (met.includes(y.code)) continue;
      met.push(y.code);
      if (x.code < y.code) pair.aMeeting += 1;
      else pair.bMeeting += 1;
    }
  }
}

function meet(spans: Spans, pairOf: PairOf): void {
  if (spans.codes.length < 2) return;
  const met = {
    overlaps: new Float64Array(spans.codes.length),
    codings: new Float64Array(spans.codes.length),
  };
  for (let one = 0; one < spans.codes.length; one++) meetCode(spans, one, met, pairOf);
  meetOnSameSpan(spans, pairOf);
}

/** Per code, what of it overlaps the code at hand; zeros between two calls. */
interface Met {
  readonly overlaps: Float64Array;
  readonly codings: Float64Array;
}

/** Counts what overlaps the codings of one code. */
function meetCode(
  { start, end, reach, code, codes, places }: Spans,
  one: number,
  met: Met,
  pairOf: PairOf,
): void {
  const starts = Float64Array.from(places[one]!, (i) => start[i]!);
  const ends = Float64Array.from(places[one]!, (i) => end[i]!).sort();
  const last = ends[ends.length - 1]!;
  const others: number[] = [];
  let ended = 0;
  // Codings that end before the code's first start, or begin after its last end, need no look.
  for (let i = countBelow(reach, starts[0]!, true); i < start.length && start[i]! < last; i++) {
    const other = code[i]!;
    if (other === one) continue;
    while (ends[ended]! <= start[i]!) ended += 1;
    const overlaps = countBelow(starts, end[i]!, false) - ended;
    if (overlaps === 0) continue;
    if (met.codings[other] === 0) others.push(other);
    met.overlaps[other]! += overlaps;
    met.codings[other]! += 1;
  }
  for (const other of others) {
    const [x, y] = [codes[other]!, codes[one]!];
    if (x < y) {
      const pair = pairOf(x, y);
      pair.overlaps += met.overlaps[other]!;
      pair.aMeeting += met.codings[other]!;
    } else {
      // The same overlaps are counted from the other side.
      pairOf(y, x).bMeeting += met.codings[other]!;
    }
    met.overlaps[other] = 0;
    met.codings[other] = 0;
  }
}

function meetOnSameSpan({ start, end, code, codes }: Spans, pairOf: PairOf): void {
  let from = 0;
  for (let to = 1; to <= start.length; to++) {
    if (to < start.length && start[to] === start[from] && end[to] === end[from]) continue;
    if (to - from > 1) {
      const counts = new Map<number, number>();
      for (let i = from; i < to; i++) counts.set(codes[code[i]!]!, (counts.get(codes[code[i]!]!) ?? 0) + 1);
      for (const [a, ofA] of counts) {
        for (const [b, ofB] of counts) if (a < b) pairOf(a, b).sameSpan += ofA * ofB;
      }
    }
    from = to;
  }
}

/** How many of the ascending values lie below the bound (or, if `orAt`, at it). */
function countBelow(values: Float64Array, bound: number, orAt: boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < bound || (orAt && values[middle] === bound)) low = middle + 1;
    else high = middle;
  }
  return low;
}
