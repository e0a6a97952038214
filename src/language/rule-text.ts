import type { CheckedRule } from "../core/checked-rule.ts";
import type { Catalogue } from "./catalogue.ts";

/** What a rule is called, what it found and why that matters, and what to do about it. */
export interface RuleText {
  /** Three to seven words, no full stop. */
  readonly title: string;
  readonly explanation: string;
  readonly fix: string;
}

/** The texts of every rule that `check` tells. */
export type RuleTexts = Readonly<Record<CheckedRule, RuleText>>;

/** The text of a rule by its id; `undefined` of an id that is no rule of `check`. */
export function ruleTextOf(rule: string, { rules }: Pick<Catalogue, "rules">): RuleText | undefined {
  return Object.hasOwn(rules, rule) ? rules[rule as CheckedRule] : undefined;
}
