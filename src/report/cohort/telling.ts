import type { CompareResult } from "../../analyses/schemas/compare.schema.ts";
import type { GainsResult } from "../../analyses/schemas/gains.schema.ts";
import type { ReportResult } from "../../analyses/schemas/report.schema.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import type { ReportCatalogue } from "../../language/report/catalogue.ts";
import type { Block } from "../document.ts";
import type { Figure, FigureId } from "../figure.ts";
import type { Format } from "../format.ts";
import type { CohortReport } from "./cohort-report.ts";

/** What every chapter is told from. */
export interface Telling {
  readonly report: CohortReport;
  readonly result: ReportResult;
  readonly catalogue: Catalogue;
  readonly says: ReportCatalogue;
  readonly format: Format;
  readonly figures: ReadonlyMap<FigureId, Figure>;
}

/** A chapter; nothing where there is nothing to tell it from. */
export type Chapter = (telling: Telling) => Block[];

/** A result on scores, whichever there is: what both of them hold. */
export function scoresOf({ gains, compare }: ReportResult): GainsResult | CompareResult | undefined {
  return gains ?? compare;
}
