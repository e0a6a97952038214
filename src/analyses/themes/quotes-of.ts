import type { Coding, SegmentTable } from "../../data/segments/segment-table.ts";
import type { InterviewLabels } from "../interviews/interview-labels.ts";
import { maskIdentities } from "../interviews/mask-identities.ts";
import { maskIds } from "../interviews/mask-ids.ts";
import type { ThemesResult } from "../schemas/themes.schema.ts";
import { chooseQuotes, type Quotable } from "./choose-quotes.ts";

/** A quote may bear an attribute that so many informants share. */
export const SHARED_BY = 3;

/** What quotes are chosen for, and how their speakers are called. */
interface QuoteOptions {
  /** Nodes in the order they are printed. */
  readonly order: readonly number[];
  readonly names: readonly string[];
  readonly labels: InterviewLabels;
  /** The attribute that may stand with a quote. */
  readonly attribute: string | undefined;
  /** Ids of participants that are masked. */
  readonly hiddenIds?: readonly string[];
}

/**
 * Quotes for every top-level theme (or code without a theme), spread over informants. Identities that can be told by their
 * form, and the names of informants and coders, are masked in them: a quote is asked for, a name is not.
 * @param perTheme 0 for none
 */
export function quotesOf(
  table: SegmentTable,
  codings: readonly Coding[],
  { order, names, labels, attribute, hiddenIds = [] }: QuoteOptions,
  perTheme: number,
): Pick<ThemesResult, "quotes" | "quoteShares"> {
  if (perTheme === 0) return { quotes: [], quoteShares: [] };
  const themes = order.filter((node) => table.codes[node]!.parent < 0);
  const place = new Map(themes.map((node, i) => [node, i]));
  const quotable = themes.map((): Quotable[] => []);
  for (const { segment, code } of codings) {
    const { text, informant } = table.segments[segment]!;
    const quote = text?.trim() ?? "";
    if (quote === "") continue;
    let top = code;
    while (table.codes[top]!.parent >= 0) top = table.codes[top]!.parent;
    quotable[place.get(top)!]!.push({ segment, informant, length: quote.length });
  }
  const chosen = chooseQuotes(quotable, perTheme);
  const [maskNames, maskId] = [maskIdentities(table, labels), maskIds(hiddenIds)];
  const sharedBy = sharersOf(table, attribute);
  const quotes = chosen.themes.flatMap((segments, i) =>
    segments.map((segment) => {
      const { text = "", informant, document, start, end } = table.segments[segment]!;
      const level =
        informant < 0 || attribute === undefined ? undefined : levelOf(table, informant, attribute);
      const isShared = level !== undefined && sharedBy.get(level)! >= SHARED_BY;
      return {
        theme: names[themes[i]!]!,
        text: maskId(maskNames(text.trim())),
        ...(informant < 0 ? {} : { informant: labels.informants.all[informant]! }),
        ...(isShared ? { attribute: Object.fromEntries([[attribute!, level]]) } : {}),
        ...(document < 0 ? {} : { document: labels.documents.all[document]! }),
        ...(start === undefined ? {} : { start, end: end! }),
      };
    }),
  );
  const quoteShares = chosen.informants.map(({ informant, quotes: count, share }) => ({
    ...(informant < 0 ? {} : { informant: labels.informants.all[informant]! }),
    quotes: count,
    share,
  }));
  return { quotes, quoteShares };
}

function levelOf({ informants }: SegmentTable, informant: number, attribute: string): string | undefined {
  return informants[informant]!.attributes.get(attribute);
}

function sharersOf({ informants }: SegmentTable, attribute: string | undefined): Map<string, number> {
  const sharers = new Map<string, number>();
  for (const { attributes } of attribute === undefined ? [] : informants) {
    const level = attributes.get(attribute!);
    if (level !== undefined) sharers.set(level, (sharers.get(level) ?? 0) + 1);
  }
  return sharers;
}
