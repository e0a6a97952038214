import { visible } from "../../language/visible.ts";
import { paragraph } from "../document.ts";
import { itemsAbsences } from "../sections/items/absences.ts";
import { distractorsSection } from "../sections/items/distractors.ts";
import { flagsSection } from "../sections/items/flags.ts";
import { itemsFlow } from "../sections/items/flow.ts";
import { itemsInWords } from "../sections/items/in-words.ts";
import { itemsSection } from "../sections/items/item-tables.ts";
import { reliabilitySection } from "../sections/items/reliability.ts";
import { subscalesSection } from "../sections/items/subscales.ts";
import { chapter, part } from "./chapter.ts";
import type { Chapter } from "./telling.ts";

/** Which items were learned, kept, lost. */
export const items: Chapter = ({ result, catalogue, says, format }) => {
  const its = result.items;
  if (its === undefined) return [];
  const { notes, titles } = says.chapters;
  const people = Math.max(...its.flow.waves.map(({ available }) => available));
  return chapter(
    titles.items,
    [
      paragraph(
        notes.itemsOf(its.inputs.map(({ path }) => visible(path)).join(", "), format.integer(people)),
      ),
    ],
    part("items", "flow", itemsFlow(its, catalogue), notes.itemFlow),
    // The instrument is told by it, where that is told.
    result.sections.includes("instrument")
      ? []
      : part("items", "reliability", reliabilitySection(its, catalogue)),
    part("items", "each", itemsSection(its, catalogue)),
    flagsSection(its, catalogue),
    part("items", "answers", distractorsSection(its, catalogue)),
    part("items", "subscales", subscalesSection(its, catalogue)),
    itemsInWords(its, catalogue),
    itemsAbsences(its, catalogue),
  );
};
