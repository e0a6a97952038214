import { visible } from "../../language/visible.ts";
import { type Block, heading, paragraph } from "../document.ts";
import { coOccurrenceSection } from "../sections/interviews/co-occurrence.ts";
import { quoteText, speakerOf } from "../sections/interviews/quotes.ts";
import { recordFlow } from "../sections/interviews/record-flow.ts";
import { saturationSection } from "../sections/interviews/saturation.ts";
import { themeAbsences } from "../sections/interviews/theme-absences.ts";
import { themeTable } from "../sections/interviews/theme-table.ts";
import { themesByGroup } from "../sections/interviews/themes-by-group.ts";
import { themesInWords } from "../sections/interviews/themes-in-words.ts";
import { chapter, drawings, part } from "./chapter.ts";
import type { Chapter, Telling } from "./telling.ts";

/** What was said. */
export const themes: Chapter = (telling) => {
  const { result, catalogue, says } = telling;
  const its = result.themes;
  if (its === undefined) return [];
  const { notes, titles } = says.chapters;
  return chapter(
    titles.themes,
    // The sentence alone: the chapter's heading says what it is of.
    themesInWords(its, catalogue).slice(1),
    part("themes", "all", themeTable(its, catalogue)),
    drawings(telling, "themes"),
    part("themes", "groups", themesByGroup(its, catalogue)),
    quotes(telling),
    part("themes", "pairs", coOccurrenceSection(its, catalogue)),
    drawings(telling, "co-occurrence"),
    part("themes", "saturation", saturationSection(its, catalogue)),
    drawings(telling, "saturation"),
    part("themes", "flow", recordFlow(its, catalogue), notes.themeFlow),
    themeAbsences(its, catalogue),
  );
};

/** What informants said, theme by theme, each quote set apart with its speaker. */
function quotes({ result, catalogue, says }: Telling): Block[] {
  const { interviews, numbers } = catalogue;
  const { quotes: all = [], quoteShares = [], options } = result.themes ?? {};
  if (options === undefined || options.quotes === 0) return [];
  const title = heading(2, interviews.quotes);
  if (all.length === 0) return [title, paragraph(interviews.noQuotes)];
  const names = [...new Set(all.map(({ theme }) => theme))];
  const most = Math.max(...quoteShares.map(({ share }) => share));
  return [
    title,
    paragraph(interviews.quotesNote(numbers.percent(most, 0))),
    ...names.flatMap((theme): Block[] => [
      heading(3, visible(theme)),
      ...all
        .filter((quote) => quote.theme === theme)
        .map((quote): Block => {
          const speaker = speakerOf(quote);
          const by = speaker === "" ? [] : [paragraph(says.chapters.notes.quoteBy(speaker))];
          return { type: "blockquote", children: [paragraph(`“${quoteText(quote)}”`), ...by] };
        }),
    ]),
  ];
}
