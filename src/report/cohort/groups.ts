import { paragraph } from "../document.ts";
import { betweenSections } from "../sections/between.ts";
import { tierStepsSection } from "../sections/tier-steps.ts";
import { chapter, drawings, part, raised } from "./chapter.ts";
import { type Chapter, scoresOf } from "./telling.ts";

/** Whether groups gained differently; and from tier to tier. */
export const groups: Chapter = (telling) => {
  const { result, catalogue, says } = telling;
  const its = result.compare ?? scoresOf(result);
  if (its === undefined) return [];
  const forest = drawings(telling, "effect-forest");
  const { compare } = result;
  return chapter(
    says.chapters.titles.groups,
    forest,
    forest.length === 0 ? [] : [paragraph(says.chapters.notes.forest)],
    part("groups", "tests", raised(betweenSections(its, catalogue)), catalogue.between.heading),
    compare === undefined ? [] : part("groups", "steps", tierStepsSection(compare, catalogue)),
  );
};
