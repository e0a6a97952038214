import type { Catalogue } from "../../language/catalogue.ts";
import type { ReportCatalogue } from "../../language/report/catalogue.ts";
import type { CohortReport } from "../cohort/cohort-report.ts";
import type { Figure } from "../figure.ts";

/** Draws one figure of a report; nothing where the study has no data for it, or too few people to draw. */
export type FigureMaker = (
  report: CohortReport,
  catalogue: Catalogue,
  says: ReportCatalogue,
) => Figure | undefined;
