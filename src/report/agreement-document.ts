import type { Root } from "mdast";
import type { AgreementResult } from "../analyses/schemas/agreement.schema.ts";
import type { Catalogue } from "../language/catalogue.ts";
import { document, heading } from "./document.ts";
import { errorCallout, findingsSection } from "./sections/findings.ts";
import { agreementAbsences } from "./sections/interviews/agreement-absences.ts";
import { agreementInWords } from "./sections/interviews/agreement-in-words.ts";
import { agreementTables } from "./sections/interviews/agreement-tables.ts";
import { interviewNotes, interviewProvenance } from "./sections/interviews/closing.ts";
import { comparedSection } from "./sections/interviews/compared.ts";
import { disagreementsSection } from "./sections/interviews/disagreements.ts";
import { interviewReading } from "./sections/interviews/reading.ts";
import { recordFlow } from "./sections/interviews/record-flow.ts";

/** The `agreement` report, in the order a reader needs it. */
export function agreementDocument(result: AgreementResult, catalogue: Catalogue): Root {
  return document([
    heading(1, catalogue.titles.agreement),
    ...errorCallout(result, catalogue),
    ...interviewReading(result, catalogue),
    ...recordFlow(result, catalogue),
    ...comparedSection(result, catalogue),
    ...agreementTables(result, catalogue),
    ...agreementInWords(result, catalogue),
    ...disagreementsSection(result, catalogue),
    ...agreementAbsences(result, catalogue),
    ...findingsSection(result, catalogue),
    ...interviewNotes(result, catalogue),
    ...interviewProvenance(result, catalogue),
  ]);
}
