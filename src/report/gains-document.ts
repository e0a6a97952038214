import type { Root } from "mdast";
import type { GainsResult } from "../analyses/schemas/gains.schema.ts";
import type { Catalogue } from "../language/catalogue.ts";
import { type Block, document, heading } from "./document.ts";
import type { ScoreBody } from "./score-result.ts";
import { absencesSection } from "./sections/absences.ts";
import { betweenSections } from "./sections/between.ts";
import { notesSection, provenanceSection } from "./sections/closing.ts";
import { descriptivesSection } from "./sections/descriptives.ts";
import { errorCallout, findingsSection } from "./sections/findings.ts";
import { flowSection } from "./sections/flow.ts";
import { gainSection, normalizedSection } from "./sections/gain.ts";
import { gainsInWords } from "./sections/in-words.ts";
import { masterySection, reliableChangeSection } from "./sections/mastery.ts";
import { readingSection } from "./sections/reading.ts";

/** The `gains` report, in the order a reader needs it. */
export function gainsDocument(result: GainsResult, catalogue: Catalogue): Root {
  return document([
    heading(1, catalogue.titles.gains),
    ...errorCallout(result, catalogue),
    ...readingSection(result, catalogue),
    ...gainsBody(result, catalogue),
    ...findingsSection(result, catalogue),
    ...notesSection(result, catalogue),
    ...provenanceSection(result, catalogue),
  ]);
}

/** The figures of one outcome. */
export function gainsBody(result: ScoreBody<GainsResult>, catalogue: Catalogue): Block[] {
  return [
    ...flowSection(result, catalogue),
    ...descriptivesSection(result, catalogue),
    ...gainSection(result, catalogue),
    ...normalizedSection(result, catalogue),
    ...masterySection(result, catalogue),
    ...reliableChangeSection(result, catalogue),
    ...gainsInWords(result, catalogue),
    ...betweenSections(result, catalogue),
    ...absencesSection(result, catalogue),
  ];
}
