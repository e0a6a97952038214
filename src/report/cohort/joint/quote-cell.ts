import type { JointDisplay } from "../../../analyses/schemas/joint-display.schema.ts";
import { visible } from "../../../language/visible.ts";
import { NOTHING } from "../../format.ts";
import { quoteText } from "../../sections/interviews/quotes.ts";
import type { Telling } from "../telling.ts";

/** What somebody said, with the theme, and who said it unless the row says so or it must not be told. */
export function quoteCell(
  quote: JointDisplay["people"][number]["quote"],
  { says: { joint: words } }: Pick<Telling, "says">,
  hasSpeaker: boolean,
): string {
  if (quote === undefined) return NOTHING;
  const { theme, informant } = quote;
  const text = quoteText(quote);
  return hasSpeaker && informant !== undefined
    ? words.quoteFrom(text, visible(theme), visible(informant))
    : words.quoteAlone(text, visible(theme));
}
