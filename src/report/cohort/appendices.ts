import type { ReportSection } from "../../core/report-section.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import type { ReportCatalogue } from "../../language/report/catalogue.ts";
import type { Block } from "../document.ts";
import { chapter, part } from "./chapter.ts";
import { checklistSections } from "./checklists.ts";
import type { CohortReport } from "./cohort-report.ts";
import { conventionsSections } from "./conventions.ts";
import { methodsSections } from "./methods.ts";
import type { Chapter } from "./telling.ts";

/** Sections that stand under a chapter's heading. */
type Sections = (report: CohortReport, catalogue: Catalogue, says: ReportCatalogue) => Block[];

/** What the authors have to state, by checklist. */
export const checklists = appendix("checklists", checklistSections);

/** How each figure is computed. */
export const methods = appendix("methods", methodsSections);

/** What other programs would print. */
export const conventions = appendix("conventions", conventionsSections);

function appendix(section: ReportSection, sections: Sections): Chapter {
  return ({ report, catalogue, says }) => {
    const blocks = sections(report, catalogue, says);
    // An introduction to nothing is none.
    if (!blocks.some(({ type }) => type === "heading")) return [];
    return chapter(says.chapters.titles[section], part(section, "all", blocks));
  };
}
