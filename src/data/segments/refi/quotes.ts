import type { RefiSelection } from "./project.ts";

/** Where a program puts the selected text, if it writes it. */
export type QuotePlace = "name" | "description";

/** What stands there, with white space collapsed: XML makes spaces of the line ends in an attribute. */
export function quoteOf(selection: RefiSelection, place: QuotePlace): string | undefined {
  const quote = collapsed(selection[place] ?? "");
  return quote === "" ? undefined : quote;
}

/** Whether a stretch of the text is that quote; in time of the quote's length, however long the stretch. */
export function isQuote(text: string, start: number, end: number, quote: string): boolean {
  const mostSpace = 2 * quote.length + 64;
  if (!(start >= 0 && start < end && end <= text.length) || end - start > mostSpace) return false;
  return collapsed(text.slice(start, end)) === quote;
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
