import type { CheckResult } from "../../analyses/schemas/check.schema.ts";
import type { Severity } from "../../core/finding.ts";
import type { Catalogue } from "../../language/catalogue.ts";

/** The groups of the report. */
type RuleCategory = keyof Catalogue["check"]["categories"];

/** A rule as formats need it: its words stand in the catalogue, under its id. */
export interface RuleInfo {
  readonly id: string;
  readonly category: RuleCategory;
  /** The severity it has where nobody says otherwise. */
  readonly severity: Severity;
}

/** A rule that is told; one that found something and is in no list is told too, without a category. */
export type ToldRule = Omit<RuleInfo, "category"> & { readonly category?: RuleCategory };

/** The rules in their order, and behind them those that found something and are not among them. */
export function toldRules(result: CheckResult, rules: readonly RuleInfo[]): readonly ToldRule[] {
  const told = new Map<string, ToldRule>(rules.map((rule) => [rule.id, rule]));
  for (const { rule, severity } of [...result.rules, ...result.findings])
    if (!told.has(rule)) told.set(rule, { id: rule, severity });
  return [...told.values()];
}
