import type { Root } from "mdast";
import type { CompareResult } from "../analyses/schemas/compare.schema.ts";
import type { Catalogue } from "../language/catalogue.ts";
import { type Block, document, heading } from "./document.ts";
import type { ScoreBody } from "./score-result.ts";
import { absencesSection } from "./sections/absences.ts";
import { assumptionsSection } from "./sections/assumptions.ts";
import { betweenSections } from "./sections/between.ts";
import { notesSection, provenanceSection } from "./sections/closing.ts";
import { descriptivesSection } from "./sections/descriptives.ts";
import { effectsSection } from "./sections/effects.ts";
import { errorCallout, findingsSection } from "./sections/findings.ts";
import { flowSection } from "./sections/flow.ts";
import { compareInWords } from "./sections/in-words.ts";
import { meanDifferenceSection } from "./sections/mean-difference.ts";
import { ranksSection } from "./sections/ranks.ts";
import { readingSection } from "./sections/reading.ts";
import { sensitivitySection } from "./sections/sensitivity.ts";
import { tierStepsSection } from "./sections/tier-steps.ts";
import { wavesSections } from "./sections/waves.ts";

/** The `compare` report, in the order a reader needs it. */
export function compareDocument(result: CompareResult, catalogue: Catalogue): Root {
  return document([
    heading(1, catalogue.titles.compare),
    ...errorCallout(result, catalogue),
    ...readingSection(result, catalogue),
    ...compareBody(result, catalogue),
    ...findingsSection(result, catalogue),
    ...notesSection(result, catalogue),
    ...provenanceSection(result, catalogue),
  ]);
}

/** The figures of one outcome. */
export function compareBody(result: ScoreBody<CompareResult>, catalogue: Catalogue): Block[] {
  return [
    ...flowSection(result, catalogue),
    ...descriptivesSection(result, catalogue),
    ...testSections(result, catalogue),
    ...compareInWords(result, catalogue),
    ...betweenSections(result, catalogue),
    ...wavesSections(result, catalogue),
    ...tierStepsSection(result, catalogue),
    ...absencesSection(result, catalogue),
  ];
}

/** Everything beyond descriptives; where every group is too small for it, one line says so instead of empty tables. */
function testSections(result: ScoreBody<CompareResult>, catalogue: Catalogue): Block[] {
  if (!result.groups.some(({ wilcoxon }) => "hodgesLehmann" in wilcoxon)) return [];
  return [
    ...meanDifferenceSection(result, catalogue),
    ...effectsSection(result, catalogue),
    ...ranksSection(result, catalogue),
    ...assumptionsSection(result, catalogue),
    ...sensitivitySection(result, catalogue),
  ];
}
