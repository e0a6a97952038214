import { heading, paragraph } from "../document.ts";
import { absencesSection } from "../sections/absences.ts";
import { assumptionsSection } from "../sections/assumptions.ts";
import { effectsSection } from "../sections/effects.ts";
import { compareList } from "../sections/in-words.ts";
import { meanDifferenceSection } from "../sections/mean-difference.ts";
import { ranksSection } from "../sections/ranks.ts";
import { sensitivitySection } from "../sections/sensitivity.ts";
import { chapter, drawings, part } from "./chapter.ts";
import type { Chapter } from "./telling.ts";

/** Whether the change is more than chance, and how large it is. */
export const comparison: Chapter = (telling) => {
  const { result, catalogue, says } = telling;
  const its = result.compare;
  if (its === undefined) return [];
  const { notes, numbers, words } = catalogue;
  // Where every group is too small for a test, no empty tables are printed.
  const hasTests = its.groups.some(({ wilcoxon }) => "hodgesLehmann" in wilcoxon);
  const tests = hasTests
    ? [
        part("comparison", "mean", meanDifferenceSection(its, catalogue)),
        part("comparison", "effects", effectsSection(its, catalogue)),
        part("comparison", "ranks", ranksSection(its, catalogue)),
        part("comparison", "assumptions", assumptionsSection(its, catalogue)),
        drawings(telling, "q-q"),
        part("comparison", "sensitivity", sensitivitySection(its, catalogue)),
      ]
    : [];
  return chapter(
    says.chapters.titles.comparison,
    [paragraph(notes.intervals(numbers.level(its.options.confidence)))],
    ...tests,
    [heading(2, words.inWords), compareList(its, catalogue, false)],
    absencesSection(its, catalogue),
  );
};
