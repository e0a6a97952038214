import { heading, paragraph } from "../document.ts";
import { absencesSection } from "../sections/absences.ts";
import { gainSection, normalizedSection } from "../sections/gain.ts";
import { gainsList } from "../sections/in-words.ts";
import { masterySection, reliableChangeSection } from "../sections/mastery.ts";
import { chapter, drawings, part } from "./chapter.ts";
import type { Chapter } from "./telling.ts";

/** How much was gained. */
export const gains: Chapter = (telling) => {
  const { result, catalogue, says } = telling;
  const its = result.gains;
  if (its === undefined) return [];
  const { notes, numbers, words } = catalogue;
  return chapter(
    says.chapters.titles.gains,
    [paragraph(notes.intervals(numbers.level(its.options.confidence)))],
    part("gains", "mean", gainSection(its, catalogue)),
    part("gains", "normalized", normalizedSection(its, catalogue)),
    drawings(telling, "gain-histogram", "pre-and-gain"),
    part("gains", "mastery", masterySection(its, catalogue)),
    part("gains", "reliable", reliableChangeSection(its, catalogue)),
    [heading(2, words.inWords), gainsList(its, catalogue, false)],
    absencesSection(its, catalogue),
  );
};
