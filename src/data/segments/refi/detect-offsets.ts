import type { OffsetConvention } from "../format-name.ts";
import type { DetectedOffsets } from "../segment-table.ts";
import { conventionsFor } from "./offset-prior.ts";
import type { RefiSelection } from "./project.ts";
import { isQuote, type QuotePlace, quoteOf } from "./quotes.ts";
import { type OffsetSample, scoreConventions } from "./score-conventions.ts";
import type { Span } from "./spans.ts";
import { isWordEnd, isWordStart } from "./word-edges.ts";

/** How offsets are meant, and where the selected text was written along, if it was. */
export interface OffsetDetection {
  readonly offsets: DetectedOffsets;
  readonly quotes?: QuotePlace;
}

/** Right conventions measured on real projects: 0.997 and more of the starts; wrong ones: 0.74 and less. */
const CERTAIN = 0.9;
const QUOTE_PLACES = ["name", "description"] as const;

/**
 * Finds how a project counts the offsets of its selections: the convention under which most of them begin and end at the
 * edges of words, or cover the text that is written along with them. Ties go to what the program is known to write.
 *
 * Confidence, 0–1: the mean over selections of 1 or 0 for a quote that fits or not, and where there is no quote the share
 * of the two edges that fit. Names or descriptions are taken for quotes if under some convention at least half of them
 * fit. Selections without whole numbers count nowhere; those outside their text fit nowhere.
 * Cost: linear in texts and selections.
 * @param origin the program that wrote the project
 * @param given the convention the user named: only its confidence is measured
 * @returns undefined where nothing was selected in a text
 */
export function detectOffsets(
  samples: readonly OffsetSample[],
  origin: string,
  given?: OffsetConvention,
): OffsetDetection | undefined {
  const placed = samples.map(({ loaded, selections }) => ({
    loaded,
    selections: selections.filter(isPlaced),
  }));
  const all = placed.flatMap(({ selections }) => selections);
  if (all.length === 0) return undefined;
  const conventions: readonly OffsetConvention[] = given === undefined ? conventionsFor(origin) : [given];
  const quotes = QUOTE_PLACES.find((place) => {
    const written = all.filter((selection) => quoteOf(selection, place) !== undefined).length;
    const fitting = scoreConventions(
      placed,
      conventions,
      (text, span, one) => quoteFit(text, span, one, place) ?? 0,
    );
    return written > 0 && Math.max(...fitting.values()) >= written / 2;
  });
  const scores = scoreConventions(
    placed,
    conventions,
    (text, span, one) => quoteFit(text, span, one, quotes) ?? edgeFit(text, span),
  );
  const score = Math.max(...scores.values());
  const convention = conventions.find((candidate) => scores.get(candidate) === score)!;
  const confidence = score / all.length;
  const isGiven = given !== undefined;
  const offsets = { convention, confidence, given: isGiven, certain: isGiven || confidence >= CERTAIN };
  return { offsets, ...(quotes !== undefined && { quotes }) };
}

function isPlaced({ start, end }: RefiSelection): boolean {
  return Number.isSafeInteger(start) && Number.isSafeInteger(end);
}

function quoteFit(
  text: string,
  { start, end }: Span,
  selection: RefiSelection,
  place: QuotePlace | undefined,
): number | undefined {
  const quote = place === undefined ? undefined : quoteOf(selection, place);
  return quote === undefined ? undefined : Number(isQuote(text, start, end, quote));
}

function edgeFit(text: string, { start, end }: Span): number {
  return (Number(isWordStart(text, start)) + Number(isWordEnd(text, end))) / 2;
}
