import type { Root } from "mdast";
import type { ThemesResult } from "../analyses/schemas/themes.schema.ts";
import type { Catalogue } from "../language/catalogue.ts";
import { document, heading } from "./document.ts";
import { errorCallout, findingsSection } from "./sections/findings.ts";
import { checklistSections } from "./sections/interviews/checklist.ts";
import { interviewNotes, interviewProvenance } from "./sections/interviews/closing.ts";
import { coOccurrenceSection } from "./sections/interviews/co-occurrence.ts";
import { quotesSection } from "./sections/interviews/quotes.ts";
import { interviewReading } from "./sections/interviews/reading.ts";
import { recordFlow } from "./sections/interviews/record-flow.ts";
import { saturationSection } from "./sections/interviews/saturation.ts";
import { themeAbsences } from "./sections/interviews/theme-absences.ts";
import { themeTable } from "./sections/interviews/theme-table.ts";
import { themesByGroup } from "./sections/interviews/themes-by-group.ts";
import { themesInWords } from "./sections/interviews/themes-in-words.ts";

/** The `themes` report, in the order a reader needs it. */
export function themesDocument(result: ThemesResult, catalogue: Catalogue): Root {
  return document([
    heading(1, catalogue.titles.themes),
    ...errorCallout(result, catalogue),
    ...interviewReading(result, catalogue),
    ...recordFlow(result, catalogue),
    ...themeTable(result, catalogue),
    ...themesByGroup(result, catalogue),
    ...coOccurrenceSection(result, catalogue),
    ...saturationSection(result, catalogue),
    ...quotesSection(result, catalogue),
    ...themesInWords(result, catalogue),
    ...themeAbsences(result, catalogue),
    ...findingsSection(result, catalogue),
    ...checklistSections(result, catalogue),
    ...interviewNotes(result, catalogue),
    ...interviewProvenance(result, catalogue),
  ]);
}
