import { type Absent, absent } from "../../core/reason.ts";

/** A stretch of a document; `document` is an index. */
export interface DocumentSpan {
  readonly document: number;
  readonly start: number;
  /** First position after it. */
  readonly end: number;
}

/** How much of the documents a code covers. */
export interface Coverage {
  /** Characters under the code, each counted once. */
  readonly covered: number;
  /** Characters of all documents. */
  readonly length: number;
  readonly share: number;
}

/**
 * Definition: which share of the interviews' text has the code?
 * Formula: length of the union of the code's half-open spans, over all its coders, / length of all documents, coded or
 * not. A character under two codings counts once. O(n log n).
 * Shapes: spans of one code in any order; the length of each document, by index.
 * Units, range, null value: UTF-16 code units; share 0 to 1, 0 where the code was not given.
 * Undefined when: the length of a document is not known, or all are empty ("no-document-length").
 * Errors: RangeError for a span that is turned round or lies outside its document.
 * Agrees with: brute force over every character. (The sum of the spans' lengths, which QualCoder shows, may exceed it.)
 */
export function coverage(
  spans: readonly DocumentSpan[],
  lengths: readonly (number | undefined)[],
): Coverage | Absent {
  let length = 0;
  for (const one of lengths) {
    if (one === undefined) return absent("no-document-length");
    length += one;
  }
  for (const { document, start, end } of spans) {
    if (!(0 <= start && start <= end && end <= lengths[document]!)) {
      throw new RangeError(`coverage requires spans within their document, got ${start}–${end}`);
    }
  }
  if (length === 0) return absent("no-document-length");
  const covered = unionLength(spans);
  return { covered, length, share: covered / length };
}

function unionLength(spans: readonly DocumentSpan[]): number {
  const sorted = [...spans].sort((x, y) => x.document - y.document || x.start - y.start);
  let covered = 0;
  let document = -1;
  let reached = 0;
  for (const span of sorted) {
    if (span.document !== document) {
      document = span.document;
      reached = 0;
    }
    if (span.end <= reached) continue;
    covered += span.end - Math.max(span.start, reached);
    reached = span.end;
  }
  return covered;
}
