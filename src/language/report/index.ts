import type { LanguageTag } from "../catalogue.ts";
import type { ReportCatalogue } from "./catalogue.ts";
import { en } from "./en/index.ts";
import { id } from "./id/index.ts";

const CATALOGUES: Readonly<Record<LanguageTag, ReportCatalogue>> = { en, id };

/** The words of a report in a language. */
export function reportCatalogueOf(language: LanguageTag): ReportCatalogue {
  return CATALOGUES[language];
}
