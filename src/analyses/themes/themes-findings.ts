import type { Finding } from "../../core/finding.ts";
import type { InterviewOrder } from "./interview-order.ts";
import type { SelectedCodings } from "./select-codings.ts";

/** What counting themes should warn of. */
export function themesFindings(
  { singleCoderDocuments }: SelectedCodings,
  { without, by = "" }: InterviewOrder,
): Finding[] {
  const found: Finding[] = [];
  if (singleCoderDocuments > 0)
    found.push({
      rule: "single-coder-documents",
      severity: "warning",
      args: { count: singleCoderDocuments },
    });
  if (without > 0)
    found.push({ rule: "order-unknown", severity: "warning", args: { count: without, attribute: by } });
  return found;
}
