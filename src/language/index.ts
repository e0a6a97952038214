import type { Catalogue, LanguageTag } from "./catalogue.ts";
import { en } from "./en/index.ts";
import { id } from "./id/index.ts";

const CATALOGUES: Readonly<Record<LanguageTag, Catalogue>> = { en, id };

/** The catalogue of a language. */
export function catalogueOf(language: LanguageTag): Catalogue {
  return CATALOGUES[language];
}
