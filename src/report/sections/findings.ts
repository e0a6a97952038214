import type { Finding } from "../../core/finding.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import { findingSentence } from "../../language/finding-sentence.ts";
import { type Block, callout, heading, list } from "../document.ts";

const SHOWN_OF_A_KIND = 5;

/** A result of whatever analysis. */
interface WithFindings {
  readonly findings: readonly { readonly severity: string }[];
}

/** Said before everything else: that something was left out. */
export function errorCallout({ findings }: WithFindings, { reading, numbers }: Catalogue): Block[] {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return errors === 0 ? [] : [callout(reading.errors(numbers.integer(errors)))];
}

/** Everything found in the data, worst first; of many of one kind the first few and their number. */
export function findingsSection(result: WithFindings, catalogue: Catalogue): Block[] {
  const findings = result.findings as readonly Finding[];
  if (findings.length === 0) return [];
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const kind = JSON.stringify([finding.rule, finding.file, finding.column]);
    const same = kinds.get(kind);
    if (same === undefined) kinds.set(kind, [finding]);
    else same.push(finding);
  }
  const items = [...kinds.values()].flatMap((same) => {
    const shown = same.slice(0, SHOWN_OF_A_KIND).map((finding) => findingSentence(finding, catalogue));
    const more = same.length - shown.length;
    return more === 0 ? shown : [...shown, catalogue.reading.moreOfAKind(catalogue.numbers.integer(more))];
  });
  return [heading(2, catalogue.words.findings), list(items)];
}
