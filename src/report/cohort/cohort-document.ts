import type { Root } from "mdast";
import type { ReportSection } from "../../core/report-section.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import type { ReportCatalogue } from "../../language/report/catalogue.ts";
import { type Block, document } from "../document.ts";
import { figuresOf } from "../figures/index.ts";
import { Format } from "../format.ts";
import { numbered } from "../numbered.ts";
import { agreement } from "./agreement.ts";
import { checklists, conventions, methods } from "./appendices.ts";
import type { CohortReport } from "./cohort-report.ts";
import { comparison } from "./comparison.ts";
import { design } from "./design.ts";
import { earlier } from "./earlier.ts";
import { flow } from "./flow.ts";
import { gains } from "./gains.ts";
import { groups } from "./groups.ts";
import { instrument } from "./instrument.ts";
import { items } from "./items.ts";
import { joint } from "./joint.ts";
import { lasting } from "./lasting.ts";
import { leftOut } from "./left-out.ts";
import { limits } from "./limits.ts";
import { printedNumbers } from "./printed-numbers.ts";
import { provenance } from "./provenance.ts";
import { scores } from "./scores.ts";
import { summary } from "./summary.ts";
import type { Chapter, Telling } from "./telling.ts";
import { themes } from "./themes.ts";
import { metaOf, titlePage } from "./title-page.ts";
import { toldOnce } from "./told-once.ts";
import { withoutFolders } from "./without-folders.ts";
import { withoutHints } from "./without-hints.ts";

/** The chapters that are told from data; title page and summary are made from the report as a whole. */
const CHAPTERS: Readonly<Partial<Record<ReportSection, Chapter>>> = {
  design,
  instrument,
  flow,
  scores,
  gains,
  comparison,
  lasting,
  groups,
  earlier,
  items,
  themes,
  agreement,
  joint,
  limits,
  checklists,
  methods,
  conventions,
  provenance,
};

/** The report that is handed in: its chapters in the order asked for, tables and figures numbered. */
export function cohortDocument(report: CohortReport, exactly: Catalogue, says: ReportCatalogue): Root {
  const { result } = report;
  const catalogue = { ...exactly, numbers: printedNumbers(exactly.numbers) };
  const telling: Telling = {
    ...{ report, result, catalogue, says },
    format: new Format(catalogue),
    figures: figuresOf(report, catalogue, says),
  };
  // What programs print differs in figures that a thesis rounds away.
  const toldExactly: Telling = { ...telling, catalogue: exactly, format: new Format(exactly) };
  const once = toldOnce();
  const chapters = new Map(
    result.sections.map((section) => {
      const told = CHAPTERS[section]?.(section === "conventions" ? toldExactly : telling) ?? [];
      const its = withoutFolders(once(told), result);
      // How to get the same figures again is told to who has a command line.
      return [section, section === "provenance" ? its : withoutHints(its, says)];
    }),
  );
  const known = new Set([...chapters.values()].flat().flatMap((block) => ("id" in block ? [block.id] : [])));
  const blocks = result.sections.flatMap((section): Block[] => {
    if (section === "title") return titlePage(telling);
    return section === "summary" ? summary(telling, known) : (chapters.get(section) ?? []);
  });
  return numbered(document([...blocks, ...leftOut(telling)], metaOf(telling)), says);
}
