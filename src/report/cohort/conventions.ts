import type { Conventions } from "../../analyses/schemas/conventions.schema.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import type { ReportCatalogue } from "../../language/report/catalogue.ts";
import { type Block, heading, list, paragraph } from "../document.ts";
import { Format } from "../format.ts";
import type { CohortReport } from "./cohort-report.ts";
import { effectsConvention } from "./conventions/effects.ts";
import { gainConvention } from "./conventions/gain.ts";
import { quartilesConvention } from "./conventions/quartiles.ts";
import { rankBiserialConvention } from "./conventions/rank-biserial.ts";
import { wilcoxonConvention } from "./conventions/wilcoxon.ts";

/** What a table of conventions is told from. */
export interface ConventionTelling {
  readonly its: Conventions;
  readonly catalogue: Catalogue;
  readonly says: ReportCatalogue["conventions"];
  readonly format: Format;
  /** Of a confidence level, for the head of a column. */
  readonly level: string;
  readonly minCell: number;
}

/** What SPSS, JASP, R and spreadsheets would print of the same pairs; only where it was asked for. */
export function conventionsSections(
  { result }: CohortReport,
  catalogue: Catalogue,
  { conventions: says }: ReportCatalogue,
): Block[] {
  const its = result.conventions;
  if (its === undefined || !result.options.compareConventions) return [];
  const telling: ConventionTelling = {
    ...{ its, catalogue, says },
    format: new Format(catalogue),
    level: catalogue.words.interval(catalogue.numbers.level(its.confidence)),
    minCell: result.options.minCell,
  };
  return [
    paragraph(says.intro),
    ...quartilesConvention(telling),
    ...wilcoxonConvention(telling),
    ...effectsConvention(telling),
    ...rankBiserialConvention(telling),
    ...gainConvention(telling),
    heading(2, says.same.heading),
    list(says.same.items),
    paragraph(says.basis(`${result.generator.name} ${result.generator.version}`)),
  ];
}
