import type { Root } from "mdast";
import type { CheckResult } from "../analyses/schemas/check.schema.ts";
import type { Catalogue } from "../language/catalogue.ts";
import type { RuleInfo } from "./check/rule-info.ts";
import { hasLookedAtNothing, verdictOf } from "./check/verdict.ts";
import { callout, document, heading, paragraph } from "./document.ts";
import { checkProvenance, lookedAtSection, offSection, waivedSection } from "./sections/check/closing.ts";
import { type ExcerptOf, ruleFindingsSection } from "./sections/check/rule-findings.ts";

/** The `check` report: the verdict, what was looked at, what was found and what to do, and what was not looked for. */
export function checkDocument(
  result: CheckResult,
  rules: readonly RuleInfo[],
  catalogue: Catalogue,
  excerptOf: ExcerptOf = () => undefined,
): Root {
  const { verdict, totals, lookedAt } = verdictOf(result, catalogue);
  const found = ruleFindingsSection(result, rules, catalogue, excerptOf);
  return document([
    heading(1, catalogue.check.title),
    callout(`${verdict} ${totals}`),
    paragraph(lookedAt),
    // Of nothing, nothing can be said.
    ...(found.length === 0 && !hasLookedAtNothing(result) ? [paragraph(catalogue.check.nothingFound)] : []),
    ...lookedAtSection(result, catalogue),
    ...found,
    ...waivedSection(result, catalogue),
    ...offSection(result, catalogue),
    ...checkProvenance(result, catalogue),
  ]);
}
