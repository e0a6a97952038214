import type { ThemesResult } from "../../../analyses/schemas/themes.schema.ts";
import type { Catalogue } from "../../../language/catalogue.ts";
import { visible } from "../../../language/visible.ts";
import { type Block, heading, list, paragraph } from "../../document.ts";

const LONGEST = 600;

/** What informants said, where it was asked for: each quote with its speaker and at most one attribute. */
export function quotesSection(result: ThemesResult, { interviews, numbers }: Catalogue): Block[] {
  if (result.options.quotes === 0) return [];
  const title = heading(2, interviews.quotes);
  if (result.quotes.length === 0) return [title, paragraph(interviews.noQuotes)];
  const themes = [...new Set(result.quotes.map(({ theme }) => theme))];
  const blocks = themes.flatMap((theme) => [
    heading(3, visible(theme)),
    list(result.quotes.filter((quote) => quote.theme === theme).map(quoteLine)),
  ]);
  const most = Math.max(...result.quoteShares.map(({ share }) => share));
  return [title, ...blocks, paragraph(interviews.quotesNote(numbers.percent(most, 0)))];
}

function quoteLine(quote: Quote): string {
  const speaker = speakerOf(quote);
  return speaker === "" ? `“${quoteText(quote)}”` : `“${quoteText(quote)}” (${speaker})`;
}

type Quote = ThemesResult["quotes"][number];

/** What was said, as far as it is not too long to be read. */
export function quoteText({ text }: Pick<Quote, "text">): string {
  const shown = visible(text);
  // A character of two code units is not cut in two.
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, "")}…` : shown;
}

/** Who said it, and at most one thing that is known of them. */
export function speakerOf({ informant, attribute }: Pick<Quote, "informant" | "attribute">): string {
  return [informant ?? "", ...Object.values(attribute ?? {})]
    .filter((its) => its !== "")
    .map(visible)
    .join(", ");
}
