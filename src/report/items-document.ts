import type { Root } from "mdast";
import type { ItemsResult } from "../analyses/schemas/items.schema.ts";
import type { Catalogue } from "../language/catalogue.ts";
import { document, heading } from "./document.ts";
import { errorCallout, findingsSection } from "./sections/findings.ts";
import { itemsAbsences } from "./sections/items/absences.ts";
import { itemsNotes, itemsProvenance } from "./sections/items/closing.ts";
import { distractorsSection } from "./sections/items/distractors.ts";
import { flagsSection } from "./sections/items/flags.ts";
import { itemsFlow } from "./sections/items/flow.ts";
import { itemsInWords } from "./sections/items/in-words.ts";
import { itemsSection } from "./sections/items/item-tables.ts";
import { itemsReading } from "./sections/items/reading.ts";
import { reliabilitySection } from "./sections/items/reliability.ts";
import { subscalesSection } from "./sections/items/subscales.ts";

/** The `items` report, in the order a reader needs it. */
export function itemsDocument(result: ItemsResult, catalogue: Catalogue): Root {
  return document([
    heading(1, catalogue.items.title),
    ...errorCallout(result, catalogue),
    ...itemsReading(result, catalogue),
    ...itemsFlow(result, catalogue),
    ...reliabilitySection(result, catalogue),
    ...itemsSection(result, catalogue),
    ...flagsSection(result, catalogue),
    ...distractorsSection(result, catalogue),
    ...subscalesSection(result, catalogue),
    ...itemsInWords(result, catalogue),
    ...itemsAbsences(result, catalogue),
    ...findingsSection(result, catalogue),
    ...itemsNotes(result, catalogue),
    ...itemsProvenance(result, catalogue),
  ]);
}
