import type { SegmentTable } from "../../data/segments/segment-table.ts";

/** A code on a stretch of a document, by one coder. */
export interface CodedSpan {
  readonly start: number;
  readonly end: number;
  readonly code: number;
  readonly coder: number;
}

/** A document that at least two coders coded: the common window in which what one leaves out is a decision. */
export interface CodedDocument {
  readonly document: number;
  /** Per coder: whether this coder coded anything in the document, or has a row that says nothing was found. */
  readonly looked: readonly boolean[];
  readonly spans: readonly CodedSpan[];
  /** Codes given without a place, by coder. */
  readonly placeless: readonly { readonly code: number; readonly coder: number }[];
}

/** The documents at least two coders coded, and the number of those that only one did. */
export function codedDocuments({ documents, codings, uncoded, segments, coders }: SegmentTable): {
  readonly all: readonly CodedDocument[];
  readonly single: number;
} {
  const looked = documents.map(() => coders.map(() => false));
  const spans = documents.map((): CodedSpan[] => []);
  const placeless = documents.map((): { code: number; coder: number }[] => []);
  for (const { document, coder } of uncoded) if (document >= 0 && coder >= 0) looked[document]![coder] = true;
  for (const { segment, code, coder } of codings) {
    const { document, start, end } = segments[segment]!;
    if (document < 0 || coder < 0) continue;
    looked[document]![coder] = true;
    if (start === undefined) placeless[document]!.push({ code, coder });
    else spans[document]!.push({ start, end: end!, code, coder });
  }
  const lookers = looked.map((its) => its.filter(Boolean).length);
  const all = documents.flatMap((_, document) =>
    lookers[document]! < 2
      ? []
      : [
          {
            document,
            looked: looked[document]!,
            spans: spans[document]!,
            placeless: placeless[document]!,
          },
        ],
  );
  return { all, single: lookers.filter((count) => count === 1).length };
}
