import { RULES } from "../../checks/rules/index.ts";
import { InputError } from "../../core/input-error.ts";
import { ruleDocument, ruleListDocument, rulesDocument } from "../../report/check/rule-document.ts";
import type { Outcome } from "../command.ts";

/** Every rule, by category, with its severity and what it is called. */
export function ruleList(): Outcome {
  return { kind: "document", document: (catalogue) => ruleListDocument(RULES, catalogue) };
}

/** One rule, or `all`: what it means, an example, what to do. @throws InputError `unknown-rule` */
export function ruleExplanation(name: string): Outcome {
  if (name === "all") return { kind: "document", document: (catalogue) => rulesDocument(RULES, catalogue) };
  const rule = RULES.find(({ id }) => id === name);
  if (rule === undefined) throw new InputError("unknown-rule", { rule: name });
  return { kind: "document", document: (catalogue) => ruleDocument(rule, catalogue) };
}
