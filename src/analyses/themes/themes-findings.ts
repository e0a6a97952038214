import type { Finding } from "../../core/finding.ts";
import type { SelectedCodings } from "./select-codings.ts";

/** What counting themes should warn of. */
export function themesFindings({ singleCoderDocuments }: SelectedCodings): Finding[] {
  if (singleCoderDocuments === 0) return [];
  return [{ rule: "single-coder-documents", severity: "warning", args: { count: singleCoderDocuments } }];
}
