import type { Finding } from "../../core/finding.ts";
import type { AgreementResult } from "../schemas/agreement.schema.ts";
import type { ComparedUnits } from "./units-of.ts";

/** What a comparison of coders should warn of. */
export function agreementFindings({
  compared,
  unmatched,
  flow,
  documents,
}: {
  readonly compared: ComparedUnits;
  readonly unmatched: number;
  readonly flow: AgreementResult["flow"];
  readonly documents: number;
}): Finding[] {
  const { units, hasDocuments, singleCoderDocuments } = compared;
  const found: Finding[] = [];
  if (unmatched > 0) {
    const args = { count: unmatched, units: units.length };
    found.push({ rule: "unmatched-units", severity: "warning", args });
  }
  if (flow.withoutPlace > 0)
    found.push({ rule: "no-place", severity: "warning", args: { count: flow.withoutPlace } });
  if (singleCoderDocuments > 0)
    found.push({ rule: "single-coder-documents", severity: "info", args: { count: singleCoderDocuments } });
  if (hasDocuments && documents >= 8 && documents < 20)
    found.push({ rule: "few-documents", severity: "info", args: { documents } });
  return found;
}
