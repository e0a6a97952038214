import type { CodingRecord } from "./coding-record.ts";

/** Where a coding stands in its document, as far as that can be known. */
export interface Place {
  readonly start?: number;
  readonly end?: number;
  /** The text there, where the document's text is known. */
  readonly text?: string;
  /** Why a quote without a place got none. */
  readonly search?: "quote-not-found" | "quote-ambiguous";
  /** Whether the quote does not fit the place. */
  readonly quoteDiffers?: true;
}

/** A place that is no stretch of text. */
export interface NoPlace {
  readonly problem: "bad-offsets";
}

/** What is known of the document. */
interface Around {
  readonly text?: string | undefined;
  readonly length?: number | undefined;
  /** Turns an offset of the file into UTF-16 code units. */
  readonly toUtf16: (offset: number, edge: "start" | "end") => number;
}

/** Finds the place of a coding: by its offsets, else by its quote where the transcript holds it exactly once. */
export function placeOf(record: CodingRecord, { text, length, toUtf16 }: Around): Place | NoPlace {
  if (record.start === undefined && record.end === undefined) return searched(record.text, text);
  const start = toUtf16(record.start ?? Number.NaN, "start");
  const end = toUtf16(record.end ?? Number.NaN, "end");
  const isStretch = Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && start < end;
  if (!isStretch || (length !== undefined && end > length)) return { problem: "bad-offsets" };
  if (text === undefined) return { start, end, ...(hasOtherLength(record.text, end - start) && DIFFERS) };
  if (cutsCharacter(text, start) || cutsCharacter(text, end)) return { problem: "bad-offsets" };
  const there = text.slice(start, end);
  return { start, end, text: there, ...(isOtherText(record.text, there) && DIFFERS) };
}

const DIFFERS = { quoteDiffers: true } as const;

function searched(quote: string | undefined, text: string | undefined): Place {
  const wanted = quote?.trim();
  if (wanted === undefined || wanted === "" || text === undefined) return {};
  const start = text.indexOf(wanted);
  if (start < 0) return { search: "quote-not-found" };
  if (text.indexOf(wanted, start + 1) >= 0) return { search: "quote-ambiguous" };
  return { start, end: start + wanted.length, text: wanted };
}

/** A quote's length may be counted in code units or in characters, and its line ends may have become others on the way. */
function hasOtherLength(quote: string | undefined, span: number): boolean {
  if (quote === undefined || quote.length === span) return false;
  if ([...quote].length === span) return false;
  return quote.replace(/\r\n?/g, "\n").length !== span && quote.replace(/(?<!\r)\n/g, "\r\n").length !== span;
}

function isOtherText(quote: string | undefined, there: string): boolean {
  return quote !== undefined && quote !== there && collapsed(quote) !== collapsed(there);
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Whether a position falls inside a character that takes two code units. */
function cutsCharacter(text: string, position: number): boolean {
  const unit = text.charCodeAt(position);
  const before = text.charCodeAt(position - 1);
  return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
}
