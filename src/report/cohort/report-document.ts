import type { Root } from "mdast";
import type { Catalogue } from "../../language/catalogue.ts";
import { reportCatalogueOf } from "../../language/report/index.ts";
import { cohortDocument } from "./cohort-document.ts";
import type { CohortReport } from "./cohort-report.ts";
import { folderDocument, type ToldSummary } from "./folder-document.ts";

/** The index of several reports, with the words that only it needs. */
export function summaryDocument(summary: ToldSummary, catalogue: Catalogue): Root {
  return folderDocument(summary, catalogue, reportCatalogueOf(catalogue.tag));
}

/** The report that is handed in, with the words that only it needs. */
export function reportDocument(report: CohortReport, catalogue: Catalogue): Root {
  return cohortDocument(report, catalogue, reportCatalogueOf(catalogue.tag));
}
