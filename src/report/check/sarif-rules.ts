import type { CheckResult } from "../../analyses/schemas/check.schema.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import { ruleTextOf } from "../../language/rule-text.ts";
import type { ToldRule } from "./rule-info.ts";

/** The levels of SARIF by severity. */
export const LEVELS = { error: "error", warning: "warning", info: "note" } as const;

/** A rule as SARIF describes it, with how often it was broken: results may be fewer, for the list of findings is capped. */
export function ruleDescriptor(rule: ToldRule, result: CheckResult, catalogue: Catalogue): object {
  const { id, category, severity } = rule;
  const text = ruleTextOf(id, catalogue);
  const total = result.rules.filter((found) => found.rule === id).reduce((sum, { count }) => sum + count, 0);
  return {
    id,
    name: id,
    ...(text && {
      shortDescription: { text: text.title },
      fullDescription: { text: text.explanation },
      help: {
        text: `${text.explanation} ${catalogue.check.fix(text.fix)}`,
        markdown: `${text.explanation}\n\n${catalogue.check.fix(text.fix)}`,
      },
    }),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: category === undefined ? [] : [category], total },
  };
}

/** Where somebody gave a rule another severity, or switched it off. */
export function overridesOf(
  severities: CheckResult["options"]["severities"],
  ruleIndex: ReadonlyMap<string, number>,
): object[] {
  return Object.entries(severities).flatMap(([id, severity]) => {
    const index = ruleIndex.get(id);
    const configuration = severity === "off" ? { enabled: false } : { level: LEVELS[severity] };
    return index === undefined ? [] : [{ descriptor: { id, index }, configuration }];
  });
}
