import { heading } from "../document.ts";
import { descriptivesSection } from "../sections/descriptives.ts";
import { descriptivesInWords } from "../sections/in-words.ts";
import { chapter, drawings, part } from "./chapter.ts";
import { type Chapter, scoresOf } from "./telling.ts";

/** The scores of those with both tests. */
export const scores: Chapter = (telling) => {
  const { result, catalogue, says } = telling;
  const its = scoresOf(result);
  if (its === undefined) return [];
  return chapter(
    says.chapters.titles.scores,
    part("scores", "matched", descriptivesSection(its, catalogue)),
    drawings(telling, "raincloud", "slopes"),
    [heading(2, catalogue.words.inWords), descriptivesInWords(its, catalogue)],
  );
};
