import { type Absent, absent, isAbsent } from "../../core/reason.ts";
import { type OverlappingPair, overlappingPairs } from "./overlapping-pairs.ts";
import type { PlacedCoding } from "./spans-by-coder.ts";

/** A coding with its place and who was speaking; −1 where that is not known. */
export interface SpokenCoding extends PlacedCoding {
  readonly informant: number;
}

/** How two codes go together; a < b. */
export interface CoOccurrence {
  readonly a: number;
  readonly b: number;
  /** n₁₂: overlapping pairs of codings, one of each code. */
  readonly overlaps: number;
  /** Those of them that lie on the very same span. */
  readonly sameSpan: number;
  readonly c: number | Absent;
  /** Share of b's codings that overlap a coding of a. */
  readonly aGivenB: number;
  /** Share of a's codings that overlap a coding of b. */
  readonly bGivenA: number;
  /** Whether one code has more than five times the codings of the other, which holds c down. */
  readonly unequal: boolean;
  /** Informants with both codes, wherever. */
  readonly informants: number;
  readonly jaccard: number | Absent;
}

/** Beyond this ratio of their codings two codes count as unequal (the caution of ATLAS.ti's manual). */
const UNEQUAL_RATIO = 5;

/**
 * Definition: which codes were given to the same stretch of text, how strongly do they go together, and do the same
 * people speak of both?
 * Formula: c = n₁₂/(n₁ + n₂ − n₁₂), n₁ and n₂ the codings of each code; Jaccard index = informants with both / informants
 * with either. An overlap is within one document and one coder (see {@link overlappingPairs}).
 * Shapes: distinct codings with known places. Where places are not known, the caller gives each distinct segment i of a
 * document the span i … i + 1. Pairs of different codes that overlap at least once, in ascending order of (a, b).
 * Units, range, null value: counts; c, aGivenB, bGivenA above 0 to 1; jaccard 0 to 1.
 * Undefined when: c for n₁₂ > min(n₁, n₂), where it may exceed 1 or be negative ("overlaps-exceed-codings"); jaccard
 * where no informant of either is known ("no-informants"); everything beyond a million pairs of codes ("too-many-codes").
 * Errors: RangeError for a coding without length, or a code that is not a whole number of 0 or more.
 * Agrees with: the worked value of the ATLAS.ti manual, 5/(100 + 10 − 5) = 0.048.
 * Source: ATLAS.ti manual, Code Co-Occurrence Analysis; Jaccard (1912), New Phytologist 11, 37–50,
 * https://doi.org/10.1111/j.1469-8137.1912.tb05611.x.
 */
export function coOccurrence(codings: readonly SpokenCoding[]): CoOccurrence[] | Absent {
  const pairs = overlappingPairs(codings);
  if (isAbsent(pairs)) return pairs;
  const totals = new Map<number, number>();
  const speakers = new Map<number, Set<number>>();
  for (const { code, informant } of codings) {
    totals.set(code, (totals.get(code) ?? 0) + 1);
    const known = speakers.get(code) ?? new Set();
    speakers.set(code, known);
    if (informant >= 0) known.add(informant);
  }
  return pairs.map((pair) => {
    const n1 = totals.get(pair.a)!;
    const n2 = totals.get(pair.b)!;
    const [ofA, ofB] = [speakers.get(pair.a)!, speakers.get(pair.b)!];
    const both = countShared(ofA, ofB);
    const either = ofA.size + ofB.size - both;
    return {
      a: pair.a,
      b: pair.b,
      overlaps: pair.overlaps,
      sameSpan: pair.sameSpan,
      c: coefficient(pair, n1, n2),
      aGivenB: pair.bMeeting / n2,
      bGivenA: pair.aMeeting / n1,
      unequal: Math.max(n1, n2) > UNEQUAL_RATIO * Math.min(n1, n2),
      informants: both,
      jaccard: either === 0 ? absent("no-informants") : both / either,
    };
  });
}

function coefficient({ overlaps }: OverlappingPair, n1: number, n2: number): number | Absent {
  if (overlaps > Math.min(n1, n2)) return absent("overlaps-exceed-codings");
  return overlaps / (n1 + n2 - overlaps);
}

function countShared(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [smaller, larger] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const value of smaller) if (larger.has(value)) shared += 1;
  return shared;
}
