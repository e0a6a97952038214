import type { Finding, InterviewRule, Severity } from "../../../core/finding.ts";
import type { DetectedOffsets } from "../segment-table.ts";

/** What an importer met in a project; counts of 0 are not worth a word. */
export interface ProjectFacts {
  readonly breaks: ReadonlySet<string>;
  readonly repeatedGuids: number;
  readonly casesAmongCodes: number;
  readonly danglingCodes: number;
  readonly codersDiffer: number;
  readonly codersTaken: string;
  readonly withoutText: number;
  /** Documents, or selections in them, that several informants claim. */
  readonly severalInformants: number;
  /** Why texts were not read, one entry a text. */
  readonly unread: readonly string[];
  readonly offsets: DetectedOffsets | undefined;
}

/** Makes findings of what an importer met in a project. */
export function projectFindings(facts: ProjectFacts, file: string): Finding[] {
  const findings: Finding[] = [];
  const add = (rule: InterviewRule, severity: Severity, args: NonNullable<Finding["args"]>) =>
    findings.push({ rule, severity, file, args });
  const addCount = (rule: InterviewRule, severity: Severity, count: number, args = {}) => {
    if (count > 0) add(rule, severity, { count, ...args });
  };
  for (const what of facts.breaks) add("schema-break", "warning", { what });
  for (const kind of new Set(facts.unread))
    addCount("unread-source", "warning", facts.unread.filter((other) => other === kind).length, { kind });
  addCount("duplicate-guids", "warning", facts.repeatedGuids);
  addCount("codes-are-cases", "info", facts.casesAmongCodes);
  addCount("dangling-codes", "error", facts.danglingCodes);
  addCount("coders-differ", "warning", facts.codersDiffer, { taken: facts.codersTaken });
  addCount("selections-without-text", "info", facts.withoutText);
  addCount("several-informants", "warning", facts.severalInformants);
  if (facts.offsets?.certain === false) {
    const { convention, confidence } = facts.offsets;
    add("offsets-uncertain", "warning", { convention, confidence: `${Math.floor(confidence * 100)}%` });
  }
  return findings;
}
