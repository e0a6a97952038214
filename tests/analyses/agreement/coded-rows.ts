import * as fc from "fast-check";

/** A row of a file of free coding; one without a code says that the coder looked and found nothing. */
export interface CodedRow {
  readonly document: string;
  readonly coder: string;
  readonly code?: string;
  readonly start?: number;
  readonly end?: number;
}

/** The transcripts: Indonesian sentences, line breaks of every kind, an emoji, and a sentence that is coded by a point. */
export const TEXTS: Readonly<Record<string, string>> = {
  D1: "P: Bagaimana kelasnya?\r\nI: Ramai 😀 sekali. Anak-anak senang!\r\n",
  D2: "Saya belum sempat. Besok saja, ya?\n\n  Baik.",
  D3: "Nilai naik 5.5 poin. Selesai",
};

const COLUMNS = ["document", "coder", "code", "start", "end"] as const;

/** Two or three coders on three documents: overlapping, touching and repeated spans of few codes, and bare looks. */
export function codedRows(coders: readonly string[]): fc.Arbitrary<CodedRow[]> {
  const span = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 15 }));
  const row = fc
    .record({
      document: fc.constantFrom("D1", "D1", "D2", "D3"),
      coder: fc.constantFrom(...coders),
      code: fc.constantFrom("x", "x", "y", "z", undefined),
      span,
    })
    .map(({ document, coder, code, span: [from, length] }): CodedRow => {
      if (code === undefined) return { document, coder };
      const text = TEXTS[document]!;
      const start = outside(text, Math.min(from, text.length - 1));
      const end = outside(text, Math.min(start + length, text.length));
      return { document, coder, code, start, end: end > start ? end : text.length };
    });
  return fc.array(row, { minLength: 2, maxLength: 25, size: "max" });
}

/** A place that does not cut a character of two code units. */
function outside(text: string, place: number): number {
  return place > 0 && /[\uD800-\uDBFF]/.test(text[place - 1]!) ? place + 1 : place;
}

/** The rows as CSV text. */
export function codedCsv(rows: readonly CodedRow[]): string {
  return `${COLUMNS.join()}\n${rows.map((row) => COLUMNS.map((name) => row[name] ?? "").join()).join("\n")}\n`;
}

/** Who looked at which document. */
export function lookersOf(rows: readonly CodedRow[], document: string): ReadonlySet<string> {
  return new Set(rows.filter((row) => row.document === document).map(({ coder }) => coder));
}
